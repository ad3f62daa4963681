//! The description lists exactly what the server answers to, and every shape it names is there.

use super::*;

fn strings<'a>(value: &'a Value, key: &str, found: &mut Vec<&'a str>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, inside)| match inside {
            Value::String(text) if name == key => found.push(text),
            _ => strings(inside, key, found),
        }),
        Value::Array(items) => items.iter().for_each(|item| strings(item, key, found)),
        _ => {}
    }
}

#[test]
fn the_description_lists_exactly_the_routers_endpoints() {
    let description = description();
    let described: Vec<&str> = description["paths"]
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    let mut answered: Vec<&str> = endpoints().iter().map(|endpoint| endpoint.path).collect();
    answered.sort_unstable();
    assert_eq!(described, answered);
    assert!(
        answered.len() > 30,
        "the list is empty: it would prove nothing"
    );
}

#[test]
fn every_endpoint_says_what_it_takes_and_gives_and_every_way_to_say_no() {
    let description = description();
    for (path, item) in description["paths"].as_object().unwrap() {
        assert!(
            item["post"]["requestBody"].is_object(),
            "{path} takes nothing"
        );
        let statuses: Vec<&str> = item["post"]["responses"]
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        assert_eq!(
            statuses,
            [
                "200", "400", "401", "403", "404", "409", "422", "429", "503"
            ],
            "{path}"
        );
    }
}

#[test]
fn a_door_that_asks_for_somebody_asks_for_their_session() {
    for endpoint in endpoints() {
        let needs: &[&str] = match endpoint.door() {
            None => panic!("{} has no door", endpoint.path),
            Some(Door::Anybody) => &[],
            Some(Door::Pupil | Door::Staff | Door::StaffOrGuest) => {
                &[MACHINE_HEADER, PERSON_HEADER]
            }
            Some(_) => &[MACHINE_HEADER],
        };
        assert_eq!(endpoint.told.headers, needs, "{}", endpoint.path);
    }
}

#[test]
fn every_shape_that_is_named_is_there_once_and_unknown_fields_are_refused_as_the_code_refuses_them()
{
    let description = description();
    let shapes = description["components"]["schemas"].as_object().unwrap();
    let mut named = Vec::new();
    strings(&description, "$ref", &mut named);
    assert!(
        named.len() > 50,
        "the list is empty: it would prove nothing"
    );
    for name in named {
        let name = name.trim_start_matches("#/components/schemas/");
        assert!(shapes.contains_key(name), "{name} is named and not there");
    }
    assert_eq!(shapes["Join"]["additionalProperties"], json!(false));
    assert_eq!(shapes["Token"]["pattern"], json!("^[0-9a-fA-F]{64}$"));
}

#[test]
fn no_two_messages_share_a_name() {
    let mut known: BTreeMap<String, Value> = BTreeMap::new();
    for endpoint in endpoints() {
        for message in [endpoint.told.takes, endpoint.told.gives]
            .into_iter()
            .flatten()
        {
            for (name, shape) in message.shapes {
                let shape = serde_json::to_value(shape).unwrap();
                let before = known.insert(name.clone(), shape.clone());
                assert!(
                    before.is_none_or(|before| before == shape),
                    "{name} names two shapes"
                );
            }
        }
    }
}
