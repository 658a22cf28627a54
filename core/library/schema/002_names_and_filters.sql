-- Names can be searched like sentences, and filters be kept.

-- The names under which each finding knows its node, one per line, by the number of the finding. Apart from the tables
-- they come from: who writes findings and aliases writes them here too (nameindex.h).
CREATE VIRTUAL TABLE name_words USING fts5 (
    names, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
INSERT INTO name_words (rowid, names)
    SELECT finding.id, finding.name || coalesce(char(10) || group_concat(alias.name, char(10)), '')
    FROM finding LEFT JOIN alias ON alias.finding = finding.id GROUP BY finding.id;

-- The same index as before, also over the beginnings of words: it answers while a word is being typed.
DROP TABLE sentence_words;
CREATE VIRTUAL TABLE sentence_words USING fts5 (
    text, content = 'sentence_text', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
INSERT INTO sentence_words (sentence_words) VALUES ('rebuild');

CREATE TABLE saved_filter (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    filter TEXT NOT NULL CHECK (json_valid(filter)) -- see filterjson.h
) STRICT, WITHOUT ROWID;
