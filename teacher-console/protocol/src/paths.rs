//! Every address of the server. All are `POST` with a JSON body, except [`PARCELS`], whose body is one parcel.

/// Is somebody there, and is the school founded? No sign-in.
pub const HEALTH: &str = "/v1/health";
/// Founding, once, with the founding token of `setup`.
pub const FOUND: &str = "/v1/found";

/// A machine joins with an enrolment token.
pub const MACHINES_JOIN: &str = "/v1/machines/join";
/// A machine asks for something to sign.
pub const MACHINES_CHALLENGE: &str = "/v1/machines/challenge";
/// A machine proves its key and gets a session.
pub const MACHINES_SESSION: &str = "/v1/machines/session";
/// Staff: the list of machines.
pub const MACHINES_LIST: &str = "/v1/machines/list";
/// Staff: approve with vouchers.
pub const MACHINES_APPROVE: &str = "/v1/machines/approve";
/// Safeguarding team: one of them knows this machine.
pub const MACHINES_KNOW: &str = "/v1/machines/know";
/// Staff: a machine is out, at once.
pub const MACHINES_REVOKE: &str = "/v1/machines/revoke";
/// Staff: all vouchers, for checking who wrote.
pub const MACHINES_VOUCHERS: &str = "/v1/machines/vouchers";

/// Machines and staff: the directory chain, stops and fresh notes.
pub const DIRECTORY: &str = "/v1/directory";
/// Stewards: a fresh note.
pub const DIRECTORY_FRESH: &str = "/v1/directory/fresh";

/// Stewards: nobody seals to these keys any more, and whoever holds them is signed out.
pub const DIRECTORY_STOP: &str = "/v1/directory/stop";
/// Stewards: take back the list that waits for a second signature.
pub const DIRECTORY_WITHDRAW: &str = "/v1/directory/withdraw";

/// Stewards: invite a new member of staff.
pub const STAFF_INVITE: &str = "/v1/staff/invite";
/// Consoles: whom an activation code is for. No sign-in.
pub const STAFF_INVITATION: &str = "/v1/staff/invitation";
/// Consoles: a newcomer's keys and account. No sign-in; the code counts once.
pub const STAFF_ENROL: &str = "/v1/staff/enrol";
/// Stewards: who waits, and the list that waits for a second signature.
pub const DIRECTORY_WAITING: &str = "/v1/directory/waiting";
/// Stewards: a next list with one signature, or the same with two; published when two are right.
pub const DIRECTORY_PROPOSE: &str = "/v1/directory/propose";

/// Machines: classes that are open now.
pub const CLASSES: &str = "/v1/classes";
/// Machines: a pupil signs in with pictures.
pub const PUPILS_SIGN_IN: &str = "/v1/pupils/sign-in";
/// Machines: a pupil signs in with a lesson code.
pub const PUPILS_ASSISTED: &str = "/v1/pupils/assisted";
/// Pupils: saves the access profile and the receipts.
pub const PUPILS_PROFILE: &str = "/v1/pupils/profile";
/// Pupils: sign the rules they have just read.
pub const PUPILS_SIGN_RULES: &str = "/v1/pupils/agreement";
/// Staff and guests: whether one's own signature under the rules is due.
pub const AGREEMENTS_OWN: &str = "/v1/agreements/own";
/// Staff and guests: sign the rules one has just read.
pub const AGREEMENTS_SIGN: &str = "/v1/agreements/sign";
/// Staff: who has signed and who has not.
pub const AGREEMENTS: &str = "/v1/agreements";
/// Staff: note a paper, a signature for a pupil, or what parents say.
pub const AGREEMENTS_NOTE: &str = "/v1/agreements/note";
/// Staff: write down what a class has settled for itself.
pub const AGREEMENTS_CLASS: &str = "/v1/agreements/class";
/// Staff: put rules in force.
pub const AGREEMENTS_SET: &str = "/v1/agreements/set";
/// Staff: what waits for one's own answers, what is asked, and what was found.
pub const QUESTIONNAIRES: &str = "/v1/questionnaires";
/// Staff: ask people.
pub const QUESTIONNAIRES_ASK: &str = "/v1/questionnaires/ask";
/// Staff: ask nobody any more.
pub const QUESTIONNAIRES_CLOSE: &str = "/v1/questionnaires/close";
/// Staff: the answers on a sheet of paper.
pub const QUESTIONNAIRES_ENTER: &str = "/v1/questionnaires/enter";
/// Staff: one's own answers.
pub const QUESTIONNAIRES_ANSWER: &str = "/v1/questionnaires/answer";
/// Pupils: one's own answers to a questionnaire.
pub const PUPILS_ANSWERS: &str = "/v1/pupils/answers";
/// Pupils: a digital leader's remark.
pub const PUPILS_REMARK: &str = "/v1/pupils/remark";
/// Staff: what becomes of a digital leader's remark.
pub const LEADERS_DECIDE: &str = "/v1/leaders/decide";
/// Pupils: what one plays now.
pub const PUPILS_LESSON: &str = "/v1/pupils/lesson";
/// Pupils: where one stands in a story, so that one can go on at another computer.
pub const PUPILS_PLACE: &str = "/v1/pupils/place";
/// Pupils: answer what the class is asked.
pub const PUPILS_QUESTION: &str = "/v1/pupils/question";
/// Pupils: sign out.
pub const PUPILS_SIGN_OUT: &str = "/v1/pupils/sign-out";
/// Pupils: answers to eight receipts, real or not.
pub const RECEIPTS: &str = "/v1/receipts";
/// Machines: one parcel of fixed size.
pub const PARCELS: &str = "/v1/parcels";

/// Staff: sign in with the derived value.
pub const STAFF_SIGN_IN: &str = "/v1/staff/sign-in";
/// Staff: own slot and key ring.
pub const STAFF_RING: &str = "/v1/staff/ring";
/// Staff: a new ring, with a higher counter.
pub const STAFF_RING_SAVE: &str = "/v1/staff/ring/save";
/// Staff: the password again, which counts for five minutes.
pub const STAFF_CONFIRM: &str = "/v1/staff/confirm";
/// Staff: how one's own sign-in stands.
pub const STAFF_ACCOUNT: &str = "/v1/staff/account";
/// Staff: another password, once confirmed.
pub const STAFF_PASSWORD: &str = "/v1/staff/password";
/// Readers: a report that is about one of them is closed here and goes where they cannot read it.
pub const REPORTS_HAND_OVER: &str = "/v1/reports/hand-over";
/// Staff: new keys of one's own, which wait for two stewards; once confirmed.
pub const STAFF_KEYS_OFFER: &str = "/v1/staff/keys/offer";
/// Staff: what is wrapped for one's former keys.
pub const STAFF_KEYS_STANZAS: &str = "/v1/staff/keys/stanzas";
/// Staff: the same, wrapped for one's newest key.
pub const STAFF_KEYS_WRAPPED: &str = "/v1/staff/keys/wrapped";
/// Staff: one's own card is about to be shown again, once confirmed.
pub const STAFF_CARD: &str = "/v1/staff/card";
/// Staff: one's card or one-time codes are about to be printed; on record first.
pub const STAFF_PRINTED: &str = "/v1/staff/printed";
/// Staff: a secret for a second factor.
pub const STAFF_FACTOR_OFFER: &str = "/v1/staff/factor/offer";
/// Staff: a code from it; from then on it is asked for.
pub const STAFF_FACTOR_PROVE: &str = "/v1/staff/factor/prove";
/// Stewards: take away somebody's second factor, face to face, once confirmed.
pub const STAFF_FACTOR_RESET: &str = "/v1/staff/factor/reset";
/// Staff: sign out.
pub const STAFF_SIGN_OUT: &str = "/v1/staff/sign-out";

/// Staff: reports and envelopes of one log that one may read.
pub const INBOX: &str = "/v1/inbox";
/// Staff: the bytes of one envelope; the look is on record before they go out.
pub const ENVELOPES_FETCH: &str = "/v1/envelopes/fetch";
/// Staff: a signed *Seen*.
pub const SEEN: &str = "/v1/seen";
/// Staff: cases of one log.
pub const CASES: &str = "/v1/cases";
/// Staff: one case with its chronology and what may be done next.
pub const CASES_ONE: &str = "/v1/cases/one";
/// Staff: one signed act with its sealed words.
pub const CASES_ACT: &str = "/v1/cases/act";
/// Staff: one's own acts in a log after the last one that this console remembers.
pub const CASES_MINE: &str = "/v1/cases/mine";
/// Staff: a signed export of a case. On record before what its links stand for goes out.
pub const CASES_EXPORT: &str = "/v1/cases/export";
/// Staff: what one's console did with opened words, signed. On record before anything is shown or printed.
pub const CONSOLE_NOTES: &str = "/v1/console-notes";
/// Staff: such notes that were sealed for one, newest first.
pub const CONSOLE_NOTES_EARLIER: &str = "/v1/console-notes/earlier";

/// Whoever watches over a log: where its chain stands.
pub const CHAIN_STANDING: &str = "/v1/chain/standing";
/// Whoever watches over a log: links between two places, as hashes.
pub const CHAIN_LINKS: &str = "/v1/chain/links";
/// Whoever watches over a log: what was done to people, keys and computers, with the links that stand for it.
pub const CHAIN_DEEDS: &str = "/v1/chain/deeds";
/// Whoever watches over a log: a signed head.
pub const CHAIN_HEAD: &str = "/v1/chain/head";

/// Staff: a signed grant with its stanzas.
pub const GRANTS: &str = "/v1/grants";
/// Staff: grants that wait for a second person.
pub const GRANTS_WAITING: &str = "/v1/grants/waiting";
/// Staff: the second signature.
pub const GRANTS_SIGN_OFF: &str = "/v1/grants/sign-off";
/// Staff: takes a waiting grant back.
pub const GRANTS_TAKE_BACK: &str = "/v1/grants/take-back";
/// Readers: asks to fetch much for an hour; it waits with the grants.
pub const FETCH_MUCH: &str = "/v1/envelopes/fetch-much";
/// Staff: how long cases stay, and what is due.
pub const KEEPING: &str = "/v1/keeping";
/// Leaders, data lead: pupils who have left, and what is still held of what they practised.
pub const LEAVERS: &str = "/v1/leavers";
/// Leaders, data lead: the first person's signed list of those whose learning records go, once confirmed.
pub const LEAVERS_ASK: &str = "/v1/leavers/ask";
/// Leaders, data lead: the second person's, upon which they are gone, once confirmed.
pub const LEAVERS_DELETE: &str = "/v1/leavers/delete";
/// Leaders, data lead: takes a waiting list back.
pub const LEAVERS_TAKE_BACK: &str = "/v1/leavers/take-back";
/// Staff: the second person's act that deletes a case.
pub const CASES_DELETE: &str = "/v1/cases/delete";

/// Staff: everything in the clear about one pupil, on record.
pub const SUBJECT_ACCESS: &str = "/v1/subject-access";

/// Consoles, locked ones too: whether somebody is needed now.
pub const BELL: &str = "/v1/bell";

/// Staff: a worry of one's own, as a signed act with its sealed words.
pub const CONCERNS_OPEN: &str = "/v1/concerns/open";
/// Staff: worries one has written down oneself.
pub const CONCERNS_OWN: &str = "/v1/concerns/own";

/// Staff: classes one may see.
pub const CLASSROOM: &str = "/v1/classroom";
/// Staff: who is set for a class.
pub const CLASSROOM_SET: &str = "/v1/classroom/set";
/// Staff: how a class is doing.
pub const CLASSROOM_PROGRESS: &str = "/v1/classroom/progress";
/// Staff: what their classes have practised, topic by topic.
pub const CLASSROOM_COVERAGE: &str = "/v1/classroom/coverage";
/// Staff: how one pupil of a class works.
pub const CLASSROOM_PUPIL: &str = "/v1/classroom/pupil";
/// Staff: give one pupil a stage of their own.
pub const CLASSROOM_STAGE: &str = "/v1/classroom/stage";
/// SENCO, online-safety co-ordinator: whether what every pupil gets is enough for one.
pub const CLASSROOM_SAFEGUARDS: &str = "/v1/classroom/safeguards";
/// Safeguarding lead, SENCO: what may hurt one pupil more than others.
pub const CLASSROOM_VULNERABILITY: &str = "/v1/classroom/vulnerability";
/// Leaders: a pupil has left the school, or is back.
pub const LEAVERS_SAY: &str = "/v1/leavers/say";
/// Staff: who is in which class, and who has no picture card yet.
pub const ROLL: &str = "/v1/roll";
/// Staff: a piece of a roster of the school's records.
pub const ROLL_PIECE: &str = "/v1/roll/piece";
/// Staff: what that roster would change.
pub const ROLL_LOOK: &str = "/v1/roll/look";
/// Staff: store it as it was looked at, once confirmed.
pub const ROLL_IMPORT: &str = "/v1/roll/import";
/// Staff: new pictures or digits for cards that are about to be printed.
pub const ROLL_CARDS: &str = "/v1/roll/cards";
/// Leaders: how the school stands at the turn of the year.
pub const YEAR: &str = "/v1/year";
/// Leaders: classes move up, stay or leave, as it was shown, once a year and once confirmed.
pub const YEAR_TURN: &str = "/v1/year/turn";
/// Leaders: an archived class is taken back.
pub const YEAR_TAKE_BACK: &str = "/v1/year/take-back";
/// Staff: open a class for today; answers with a lesson code.
pub const LESSONS_OPEN: &str = "/v1/lessons/open";
/// Staff: what a class plays.
pub const LESSONS: &str = "/v1/lessons";
/// Staff: say what a class plays today.
pub const LESSONS_PLAN: &str = "/v1/lessons/plan";
/// Staff: give one pupil a scenario of their own, or take it back.
pub const LESSONS_OWN: &str = "/v1/lessons/own";
/// Staff: what a pupil is not to meet.
pub const LESSONS_OPT_OUT: &str = "/v1/lessons/opt-out";
/// Staff: tick that a class did it in real life.
pub const LESSONS_CHECKED: &str = "/v1/lessons/checked";
/// Staff: ask a class something, or close it.
pub const LESSONS_QUESTION: &str = "/v1/lessons/question";
/// Rooms with computers and when somebody looked at each: [`Nothing`](crate::machines::Nothing) in,
/// [`RoomChecks`](crate::rooms::RoomChecks) out.
pub const ROOMS: &str = "/v1/rooms";
/// Somebody looked at a room: [`CheckRoom`](crate::rooms::CheckRoom) in, [`RoomChecks`](crate::rooms::RoomChecks) out.
pub const ROOMS_CHECKED: &str = "/v1/rooms/checked";
/// Pupils: where one is now, at one pace; answers with what the class is asked to do.
pub const LIVE_BEAT: &str = "/v1/live/beat";
/// Staff: an open class as it is now; answers when something is new, at the latest after a moment.
pub const LIVE_CLASS: &str = "/v1/live/class";
/// Staff: asks the class, or one of its pupils, to do something.
pub const LIVE_ORDER: &str = "/v1/live/order";

/// Staff: what the school has decided for itself.
pub const SCHOOL_SETTINGS: &str = "/v1/school-settings";
/// Head, lead, co-ordinator: change one of them.
pub const SCHOOL_SETTINGS_CHANGE: &str = "/v1/school-settings/change";

/// Staff: who may see and do what, in words.
pub const ACCESS: &str = "/v1/access";

/// Leaders and governors: which terms there are figures of.
pub const FIGURES: &str = "/v1/figures";
/// Leaders and governors: a term's figures, small counts hidden.
pub const FIGURES_TERM: &str = "/v1/figures/term";
/// Head, leads, co-ordinator: exact counts by month, and cases that lie still.
pub const FIGURES_WATCH: &str = "/v1/figures/watch";

/// Head, leads, co-ordinator: personal recording that was allowed.
pub const RECORDINGS: &str = "/v1/recordings";
/// Head: allow it, or withdraw it.
pub const RECORDINGS_DECIDE: &str = "/v1/recordings/decide";
/// Head, leads, co-ordinator: somebody looked how it is used.
pub const RECORDINGS_LOOK: &str = "/v1/recordings/look";
/// Head, leads, co-ordinator: when the policy is to be reviewed, and new technology.
pub const POLICY: &str = "/v1/policy";
/// Head, leads, co-ordinator: a review, a reason for one, or something new.
pub const POLICY_NOTE: &str = "/v1/policy/note";

/// Staff: registers of the school, as far as one keeps or owns them.
pub const REGISTERS: &str = "/v1/registers";
/// Staff: a new record, more on one, or how one ended.
pub const REGISTERS_NOTE: &str = "/v1/registers/note";
/// Staff: the self-audit, as far as it is one's own.
pub const AUDIT: &str = "/v1/audit";
/// Staff: answer an item; leaders: give items, make actions, complete it.
pub const AUDIT_ACT: &str = "/v1/audit/act";
/// Staff: what is due for oneself within a week.
pub const CALENDAR: &str = "/v1/calendar";

/// Stewards: a restore that waits for their signatures.
pub const RESTORED: &str = "/v1/restored";
/// Stewards: a signature under it.
pub const RESTORED_SIGN: &str = "/v1/restored/sign";

/// Staff: every log-in in use, and the last review of them.
pub const LOG_INS: &str = "/v1/log-ins";
/// Head or lead: a signed review of them.
pub const LOG_INS_REVIEW: &str = "/v1/log-ins/review";
/// Staff: guests, and which classes they can be given.
pub const GUESTS: &str = "/v1/guests";
/// Staff: let a guest in until a last day, once confirmed.
pub const GUESTS_LET_IN: &str = "/v1/guests/let-in";
/// Staff: a guest's time ends now.
pub const GUESTS_END: &str = "/v1/guests/end";

/// Two recovery sheets: the sealed words of a log.
pub const SHEETS_SHUT: &str = "/v1/sheets/shut";
/// Two recovery sheets: let somebody read them.
pub const SHEETS_LET_IN: &str = "/v1/sheets/let-in";
/// Two recovery sheets: the next list of adults.
pub const SHEETS_LIST: &str = "/v1/sheets/list";
