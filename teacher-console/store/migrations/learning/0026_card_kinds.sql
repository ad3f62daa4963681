-- Pupils' cards ask for three pictures or for four digits.

alter table pupils rename column picture_hash to card_hash;
alter table pupils add column card_kind text not null default 'pictures'; -- whether the card asks for pictures or a PIN; as card_hash; clear
