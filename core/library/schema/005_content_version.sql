-- Windows of the same library see each other's changes; names that the user gave are found.

ALTER TABLE derivation ADD COLUMN content INTEGER NOT NULL DEFAULT 0; -- counts changes of articles and judgements

-- Beside the names of findings, under the negative number of the judgement that gave them.
INSERT INTO name_words (rowid, names)
    SELECT -id, json_extract(payload, '$.name') FROM judgement
    WHERE active AND kind = 'rename' AND json_extract(payload, '$.name') <> '';
