//! The server described for programs: `OpenAPI` 3.1, made from the list of endpoints and their handlers' signatures.

use std::collections::BTreeMap;

use protocol::{
    machines::{MACHINE_HEADER, PERSON_HEADER},
    parcel::PARCEL_LEN,
    problem::{ProblemBody, ProblemCode},
};
use safeguarding::Door;
use serde_json::{Map, Value, json};
use utoipa::{PartialSchema as _, ToSchema as _};

use crate::{
    http::{answer::status, described::Message},
    router::{Endpoint, endpoints},
};

/// The whole description.
#[must_use]
pub fn description() -> Value {
    let mut shapes = Map::new();
    let mut paths = Map::new();
    let refusals = refusals();
    add_shapes(&mut shapes, &problem());
    for endpoint in endpoints() {
        for message in [&endpoint.told.takes, &endpoint.told.gives] {
            message
                .iter()
                .for_each(|message| add_shapes(&mut shapes, message));
        }
        paths.insert(
            endpoint.path.to_owned(),
            json!({ "post": operation(&endpoint, &refusals) }),
        );
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Stop Think Click: school server",
            "version": env!("CARGO_PKG_VERSION"),
            "description": format!(
                "Every address is POST with a JSON body; ids travel in bodies. A parcel has at most {PARCEL_LEN} bytes. \
                 Every answer that is not a yes has the shape of a ProblemBody."
            ),
        },
        "servers": [{ "url": format!("https://{}:8443", protocol::SERVER_NAME) }],
        "paths": paths,
        "components": {
            "schemas": shapes,
            "securitySchemes": {
                MACHINE_HEADER: session(MACHINE_HEADER, "A machine's session, from proving its key."),
                PERSON_HEADER: session(PERSON_HEADER, "A pupil's or a member of staff's session, from signing in at this machine."),
            },
        },
    })
}

fn operation(endpoint: &Endpoint, refusals: &BTreeMap<u16, Vec<String>>) -> Value {
    let mut responses = Map::new();
    if let Some(message) = &endpoint.told.gives {
        responses.insert(
            "200".to_owned(),
            json!({ "description": "A yes.", "content": content(&message.name) }),
        );
    }
    for (status, codes) in refusals {
        let words = format!("A no: {}.", codes.join(", "));
        let body = content(&ProblemBody::name());
        responses.insert(
            status.to_string(),
            json!({ "description": words, "content": body }),
        );
    }
    let needs: Map<String, Value> = endpoint
        .told
        .headers
        .iter()
        .map(|header| ((*header).to_owned(), json!([])))
        .collect();
    let mut operation = json!({
        "operationId": endpoint.path.trim_start_matches("/v1/").replace('/', "-"),
        "summary": for_whom(endpoint),
        "security": [needs],
        "responses": responses,
    });
    if let (Some(message), Some(fields)) = (&endpoint.told.takes, operation.as_object_mut()) {
        fields.insert(
            "requestBody".to_owned(),
            json!({ "required": true, "content": content(&message.name) }),
        );
    }
    operation
}

fn for_whom(endpoint: &Endpoint) -> String {
    format!("For {}", endpoint.door().map_or("nobody", Door::words))
}

fn content(name: &str) -> Value {
    json!({ "application/json": { "schema": { "$ref": format!("#/components/schemas/{name}") } } })
}

fn session(name: &str, words: &str) -> Value {
    json!({ "type": "apiKey", "in": "header", "name": name, "description": words })
}

fn problem() -> Message {
    let mut shapes = vec![(ProblemBody::name().into_owned(), ProblemBody::schema())];
    ProblemBody::schemas(&mut shapes);
    Message {
        name: ProblemBody::name().into_owned(),
        shapes,
    }
}

fn add_shapes(to: &mut Map<String, Value>, message: &Message) {
    for (name, shape) in &message.shapes {
        // A shape of strings, numbers and lists can always be written.
        to.insert(
            name.clone(),
            serde_json::to_value(shape).unwrap_or_default(),
        );
    }
}

/// Each status a *no* can have, with the codes that lead to it: read from the codes' own shape, so that none is missed.
fn refusals() -> BTreeMap<u16, Vec<String>> {
    let shape = serde_json::to_value(ProblemCode::schema()).unwrap_or_default();
    let mut refusals: BTreeMap<u16, Vec<String>> = BTreeMap::new();
    for name in shape
        .get("enum")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        if let Ok(code) = serde_json::from_value::<ProblemCode>(name.clone()) {
            let words = name.as_str().unwrap_or_default().to_owned();
            refusals
                .entry(status(code).as_u16())
                .or_default()
                .push(words);
        }
    }
    refusals
}

#[cfg(test)]
mod tests;
