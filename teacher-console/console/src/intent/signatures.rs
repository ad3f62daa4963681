//! What can be asked for about rules and signatures, what must be done for it, and what comes back.

use protocol::{
    agreements::{Audience, Note, OwnRules, ProxyReason, Register, SetRules, SignRules},
    bytes::Id,
    class_rules::{ClassRule, SetClassRules},
};

use crate::state::signatures::{ClassRulesDraft, MissingList};

/// What is asked for.
#[derive(Clone, PartialEq)]
pub enum SignaturesIntent {
    /// Show this class's pupils, or none.
    Class(Option<Id>),
    /// Note something about this pupil, or about nobody.
    Pupil(Option<Id>),
    /// Why an adult signs.
    Reason(ProxyReason),
    /// Note this.
    Note(Note),
    /// Show the rules that one signs oneself, or put them away.
    Read(bool),
    /// Sign them.
    Sign(SignRules),
    /// Whether new rules begin in September.
    FromSeptember(bool),
    /// Put this version in force, or none.
    Set(Audience, Option<String>),
    /// Something of what a class has settled for itself.
    ClassRules(ClassRulesWish),
    /// Print who is missing.
    Print(Box<MissingList>),
    /// Print a reminder for each of these families.
    PrintSlips(Box<MissingList>),
    /// Print of whom no photograph may be published.
    PrintPhotographs(Box<MissingList>),
}

/// What is asked for while a class's own rules are written down.
#[derive(Clone, PartialEq)]
pub enum ClassRulesWish {
    /// Write them down, or leave it.
    Draft(Option<ClassRulesDraft>),
    /// Another rule.
    Add(ClassRule),
    /// Without this one.
    Take(usize),
    /// This drawing beside this one.
    Symbol(usize, String),
    /// Keep them.
    Keep,
}

/// What must be done.
#[derive(Clone)]
pub enum SignaturesEffect {
    /// Fetch one's own signature, and the register where one keeps it.
    Load {
        /// Whether one does.
        keeps: bool,
    },
    /// Note something.
    Note(Note),
    /// Sign for oneself.
    Sign(SignRules),
    /// Keep a class's own rules.
    KeepClassRules(SetClassRules),
    /// Put rules in force.
    Set(SetRules),
    /// Print who is missing.
    Print(Box<MissingList>),
    /// Print a reminder for each of these families.
    PrintSlips(Box<MissingList>),
    /// Print of whom no photograph may be published.
    PrintPhotographs(Box<MissingList>),
}

/// What comes back.
pub enum SignaturesAnswer {
    /// One's own signature, and the register.
    Loaded(OwnRules, Option<Box<Register>>),
    /// Something was noted.
    Noted(Box<Register>),
    /// One has signed.
    Signed(OwnRules),
    /// A class's own rules are kept.
    ClassRulesKept(Box<Register>),
    /// Rules were put in force.
    Set(Box<Register>),
    /// The list went to the printer.
    Printed,
}
