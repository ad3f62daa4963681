//! The server as computers meet it: over real HTTPS on this machine, with signed messages and a clock we set.

#[cfg(test)]
mod accounts;
#[cfg(test)]
mod agreements;
#[cfg(test)]
mod backups;
#[cfg(test)]
mod bad_input;
#[cfg(test)]
mod bell;
#[cfg(test)]
mod cases;
#[cfg(test)]
mod chain;
#[cfg(test)]
mod classes;
#[cfg(test)]
mod computers;
#[cfg(test)]
mod concerns;
#[cfg(test)]
mod connections;
#[cfg(test)]
mod doors;
#[cfg(test)]
mod enrolled_again;
#[cfg(test)]
mod enrolment;
#[cfg(test)]
mod export;
#[cfg(test)]
mod fetching;
#[cfg(test)]
mod figures;
#[cfg(test)]
mod grants;
#[cfg(test)]
mod guests;
#[cfg(test)]
mod hand_over;
#[cfg(test)]
mod keeping;
#[cfg(test)]
mod leavers;
#[cfg(test)]
mod lessons;
#[cfg(test)]
mod lists;
#[cfg(test)]
mod live;
#[cfg(test)]
mod live_forty;
#[cfg(test)]
mod load;
#[cfg(test)]
mod log_ins;
#[cfg(test)]
mod machines;
#[cfg(test)]
mod matrix;
#[cfg(test)]
mod movers;
#[cfg(test)]
mod own_keys;
#[cfg(test)]
mod parcels;
#[cfg(test)]
mod passwords;
#[cfg(test)]
mod practised;
#[cfg(test)]
mod procedures;
#[cfg(test)]
mod questionnaires;
#[cfg(test)]
mod registers;
#[cfg(test)]
mod restored;
#[cfg(test)]
mod roll;
#[cfg(test)]
mod rooms;
#[cfg(test)]
mod rosters;
#[cfg(test)]
mod school_registers;
#[cfg(test)]
mod school_settings;
#[cfg(test)]
mod second_factor;
#[cfg(test)]
mod self_audit;
#[cfg(test)]
mod sheets;
#[cfg(test)]
mod sign_in;
#[cfg(test)]
mod silence;
#[cfg(test)]
mod starting;
#[cfg(test)]
mod story_places;
#[cfg(test)]
mod subject_access;
#[cfg(test)]
mod support;
#[cfg(test)]
mod trail;
#[cfg(test)]
mod turning;
