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
