//! The simulated apps a scenario can happen in, and the things that can stand on their screens.

use serde::{Deserialize, Serialize};

/// What the pupil in the story holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Device {
    /// A tablet.
    Tablet,
    /// A telephone.
    Phone,
    /// A laptop.
    Laptop,
    /// A classroom or family computer.
    Computer,
    /// A games console on a television.
    Console,
}

impl Device {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Tablet,
        Self::Phone,
        Self::Laptop,
        Self::Computer,
        Self::Console,
    ];
}

/// Every app a scenario may be told in; all invented, all offline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SimulatedApp {
    /// Two people writing to each other.
    Chat,
    /// Several people writing to each other.
    GroupChat,
    /// The chat beside a game.
    GameLobbyChat,
    /// Posts with comments under them.
    SocialFeed,
    /// Pictures with captions; pictures are described, never shown.
    PhotoShare,
    /// E-mail.
    Inbox,
    /// Results of a search.
    SearchResults,
    /// A page on which windows pop up.
    WebPage,
    /// The shop inside a game.
    GameShop,
    /// A video call or live stream, drawn.
    VideoCall,
    /// A computer that answers in sentences.
    AiChatBot,
    /// The school's own learning platform.
    ClassPlatform,
    /// A page of privacy switches.
    PrivacySettings,
    /// A friend request and the profile behind it.
    FriendRequest,
    /// A form that asks for a password.
    PasswordForm,
    /// A shop for apps, with age ratings.
    AppStore,
    /// A post that is being written and not yet sent.
    PostComposer,
}

impl SimulatedApp {
    /// All of them.
    pub const ALL: [Self; 17] = [
        Self::Chat,
        Self::GroupChat,
        Self::GameLobbyChat,
        Self::SocialFeed,
        Self::PhotoShare,
        Self::Inbox,
        Self::SearchResults,
        Self::WebPage,
        Self::GameShop,
        Self::VideoCall,
        Self::AiChatBot,
        Self::ClassPlatform,
        Self::PrivacySettings,
        Self::FriendRequest,
        Self::PasswordForm,
        Self::AppStore,
        Self::PostComposer,
    ];

    /// What can stand on its screen. Lines, notices and pop-ups can stand anywhere: people talk and
    /// windows open in every app.
    #[must_use]
    pub fn holds(self, kind: ItemKind) -> bool {
        use ItemKind as Item;
        if matches!(kind, Item::Line | Item::Notice | Item::PopUp) {
            return true;
        }
        match self {
            Self::Chat | Self::GroupChat | Self::ClassPlatform => {
                matches!(kind, Item::Post | Item::Comment | Item::Photo | Item::Draft)
            }
            Self::GameLobbyChat => matches!(kind, Item::Request),
            Self::SocialFeed | Self::PhotoShare => matches!(
                kind,
                Item::Post | Item::Comment | Item::Photo | Item::Request
            ),
            Self::Inbox => matches!(kind, Item::Mail),
            Self::SearchResults => matches!(kind, Item::SearchResult | Item::Field | Item::Photo),
            Self::WebPage => matches!(
                kind,
                Item::Post | Item::Comment | Item::Photo | Item::Field | Item::ForSale
            ),
            Self::GameShop => matches!(kind, Item::ForSale),
            Self::VideoCall => matches!(kind, Item::Spoken | Item::Comment),
            Self::AiChatBot => matches!(kind, Item::Photo),
            Self::PrivacySettings => matches!(kind, Item::Setting),
            Self::FriendRequest => matches!(kind, Item::Request | Item::ProfileLine | Item::Photo),
            Self::PasswordForm => matches!(kind, Item::Field),
            Self::AppStore => matches!(kind, Item::AppCard | Item::Comment),
            Self::PostComposer => matches!(kind, Item::Draft | Item::Photo | Item::Comment),
        }
    }
}

/// What one entry on a simulated screen is; in a chat it is a spoken line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// Something somebody wrote.
    #[default]
    Line,
    /// A post in a feed.
    Post,
    /// A comment under a post.
    Comment,
    /// A picture, described in words.
    Photo,
    /// An e-mail.
    Mail,
    /// A search result.
    SearchResult,
    /// A window that popped up.
    PopUp,
    /// Something for sale.
    ForSale,
    /// Something said aloud in a call or stream.
    Spoken,
    /// A notice from the app itself.
    Notice,
    /// A switch in the settings.
    Setting,
    /// A friend request.
    Request,
    /// A line of somebody's profile.
    ProfileLine,
    /// A field of a form.
    Field,
    /// An app with its age rating.
    AppCard,
    /// A post not yet sent.
    Draft,
}

impl ItemKind {
    /// What stands beside the words of such an item: the name of the extra words
    /// (`MESSAGE-subject`), or `None` where the words are all there is.
    #[must_use]
    pub fn detail(self) -> Option<Detail> {
        match self {
            Self::Mail => Some(Detail::Subject),
            Self::SearchResult => Some(Detail::Address),
            Self::ForSale => Some(Detail::Price),
            Self::AppCard => Some(Detail::Age),
            Self::Setting => Some(Detail::State),
            Self::Field => Some(Detail::Entry),
            Self::Photo => Some(Detail::Shows),
            Self::Draft => Some(Detail::To),
            _ => None,
        }
    }
}

/// The extra words of an item. They can hold a sign as the words themselves can: the address of a
/// search result often tells more than its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Detail {
    /// The subject line of an e-mail.
    Subject,
    /// The invented address of a search result.
    Address,
    /// What it costs.
    Price,
    /// The age an app is for.
    Age,
    /// On, off, or what is chosen.
    State,
    /// What was typed into a field.
    Entry,
    /// What a picture shows; pictures of pupils are described, never drawn.
    Shows,
    /// Who will be able to see a post.
    To,
}

impl Detail {
    /// The name in the files: `subject`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Subject => "subject",
            Self::Address => "address",
            Self::Price => "price",
            Self::Age => "age",
            Self::State => "state",
            Self::Entry => "entry",
            Self::Shows => "shows",
            Self::To => "to",
        }
    }
}
