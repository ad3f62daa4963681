# What grown-ups agree to.

## Headings and what is read first, by who signs

opening-staff = These rules are part of working here. Sign them when you start and each year, and whenever they change.
opening-governor = Governors work under the same terms as staff wherever they use the school's systems or know of its pupils.
opening-visitor = For everybody who uses our systems or is with pupils without one of us beside them.
opening-technician = For everybody who can see or change more than their own work. It stands beside the agreement for staff.
opening-own-device = For your own phone, tablet, watch or computer in school. It stands beside the other agreement you signed.
opening-tablet = For a tablet or laptop the school lends you. It stands beside the agreement for staff.
opening-photographer = For photographers from outside the school.
opening-parent = The rules for pupils are on the other sheet. Please read them together, and keep this sheet at home.
agree-adult = I have read these rules and understand them. I know whom to ask when I am unsure.

## Rules

rule-purpose = I use the school's systems for teaching, administration and governance. Private use needs permission, and there is none for gain, gambling, politics or advertising.
rule-traced = I know that the school may look at, examine and delete what is on its systems. Use can be traced to me and shown to those who lead my work.
rule-safeguard = I keep pupils safe. I report every concern to the safeguarding lead or the co-ordinator on the same day, and check that it was recorded.
rule-concern = When something about a child worries me, I tell the safeguarding lead before I leave.
rule-own-account = I use my own account, share it with nobody, let no pupil use it, and log out or lock it when I leave.
rule-visitor-account = I use only the account I was given today, and pass it to nobody.
rule-no-contact = I have no contact with pupils, or with former pupils under 18, through social media or private messages. If a pupil makes contact, I tell the headteacher.
rule-school-channels = I write and call only through the school's addresses and telephones, and keep no private numbers of pupils. In an emergency I hide my own number.
rule-photographs = I photograph pupils only on school equipment, for education, with the consent that is on record. Pictures stay on the school's systems.
rule-no-photographs = I take no photographs, video or sound in school unless the office has agreed to it in writing.
rule-own-phone = My own phone is silent and out of sight wherever pupils are. I say so when somebody else forgets.
rule-own-media = I keep my own accounts closed and check their settings. I write nothing about pupils, parents, colleagues or the school that could harm them.
rule-critical-incident = In a critical incident I write nothing about it in public unless leadership has agreed.
rule-material = I look for, keep and pass on nothing offensive, illegal or discriminatory. I open no attachment I have a doubt about, and install nothing that was not approved.
rule-data = Personal data leaves the site only encrypted. I use checked and encrypted media, delete copies from my own devices, and have a second factor or a six-digit code on them.
rule-good-mail = I respect copyright. My letters and e-mails are polite and clear, I read school mail on each school day, and leave a reply when I am away.
rule-take-out = I take no personal data out of school unless the headteacher or the governors have agreed.
rule-example = I stand for these rules, help pupils to be safe, and know that conduct outside school counts as well.
rule-governor-mail = I use my official or another secure address for the school's business.
rule-governor-post = I know that breaking these rules may cost me the post.
rule-underage = When I learn that a pupil uses a service below its age limit, I put it in the log and it is raised with home.
rule-admin-purpose = I use administrator's rights only for the work they were given for, with an account of their own.
rule-admin-watching = I look at what people wrote or did only when a named member of leadership has asked for it in writing. What I see by the way stays with me and the safeguarding lead.
rule-admin-two = I change filters, logs and rights only with a second person who knows, and it is written down.
rule-device-rules = The school's rules count on my own device whenever I use it here or for the school.
rule-device-lock = It has a code of at least six digits or a second factor, locks by itself, and its software is up to date.
rule-device-data = No pupil's data stays on it. What I had to load, I delete on the same day.
rule-device-risk = I know that the school is not liable for its loss, and that it may be asked what the device was used for.
rule-tablet-care = I look after it, never leave it unguarded, and report loss, damage or a known code at once.
rule-tablet-family = Nobody else uses it, at home either.
rule-tablet-back = I give it back with its codes when I am asked or leave the school.
rule-photographer-list = I photograph only pupils on the list I was given, and ask when I am unsure.
rule-photographer-hold = The pictures belong to the school's purpose. I keep them safe, use them for nothing else, and delete them when they were handed over.
rule-photographer-beside = A member of staff is beside me whenever I am with pupils.
rule-parent-events = At school events we take pictures for ourselves only, and put no picture of other people's children online.
rule-parent-comments = We write responsibly about the school, its staff and other families.
rule-parent-channels = When something is wrong, we come to the school first: to the teacher, the co-ordinator or the headteacher.
rule-parent-limits = We know that no filter is perfect, and that the school does what can reasonably be expected of it.
rule-parent-talked = We have read and talked about the rules for pupils together.

## Consents of a parent, each by itself

consent-internet = My child may use the internet at school under these rules.
consent-work = The school may publish my child's work.
consent-photos = The school may publish photographs in which my child is not named and cannot be told apart by other details.
consents-change = You can change any of these at any time. Tell the school office; the newest answer counts from that day.
