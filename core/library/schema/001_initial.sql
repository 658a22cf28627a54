-- The first form of a Cablegraph library.
--
-- What the extractor found in an article hangs on that article and goes with it: sentences, findings, aliases, mentions,
-- evidence. Nodes and edges are only the numbers that findings and evidence of several articles share; what a node is
-- called and known by is put together from its findings when it is read, so that taking an article away leaves exactly
-- what the others say. What the user did (placements) is apart.
--
-- Positions are bytes of the article's text in UTF-8. Dates are ISO 8601, as precise as known: 2023, 2023-08, 2023-08-18.
-- Kinds, relations, stances and threat classes are stored by the names of the ontology.

PRAGMA application_id = 0x43424c47; -- "CBLG"

-- Ids of articles, nodes and edges are never given twice: what a window remembers by id cannot become something else.
CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fingerprint TEXT NOT NULL UNIQUE, -- SHA-256 of the text, lower-case hexadecimal
    title TEXT NOT NULL,
    published TEXT,
    origin TEXT NOT NULL,
    extractor INTEGER NOT NULL        -- version of the extractor that read it
) STRICT;

-- Apart from the article, so that listing articles does not walk over their texts.
CREATE TABLE article_text (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE paragraph (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    begin_byte INTEGER NOT NULL CHECK (begin_byte >= 0),
    end_byte INTEGER NOT NULL CHECK (end_byte >= begin_byte),
    PRIMARY KEY (article, begin_byte, end_byte)
) STRICT, WITHOUT ROWID;

-- Ids ascend with the article and with the position in it.
CREATE TABLE sentence (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    begin_byte INTEGER NOT NULL CHECK (begin_byte >= 0),
    end_byte INTEGER NOT NULL CHECK (end_byte >= begin_byte)
) STRICT;
CREATE INDEX sentence_of_article ON sentence (article);

-- Full-text search. The index takes its words from this view: the text itself is stored once, with the article.
CREATE VIEW sentence_text AS
    SELECT sentence.id AS id,
           CAST(substr(CAST(article_text.text AS BLOB), begin_byte + 1, end_byte - begin_byte) AS TEXT) AS text
    FROM sentence JOIN article_text ON article_text.article = sentence.article;
CREATE VIRTUAL TABLE sentence_words USING fts5 (
    text, content = 'sentence_text', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE node (
    id INTEGER PRIMARY KEY AUTOINCREMENT
) STRICT;

-- What one article says a node is. Findings with the same key belong to the same node.
-- `affiliation`, `place` and `threat_source` name nodes that have a finding in the same article.
CREATE TABLE finding (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    node INTEGER NOT NULL REFERENCES node,
    key TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    code TEXT NOT NULL,
    role TEXT NOT NULL,
    affiliation INTEGER,
    meeting_type TEXT NOT NULL,
    date TEXT,
    place INTEGER,
    threat_class TEXT,
    threat_source INTEGER
) STRICT;
CREATE INDEX finding_of_article ON finding (article);
CREATE INDEX finding_of_node ON finding (node);
CREATE INDEX finding_by_key ON finding (key);

CREATE TABLE alias (
    finding INTEGER NOT NULL REFERENCES finding ON DELETE CASCADE,
    name TEXT NOT NULL,
    key TEXT, -- of an organization named by this abbreviation alone; nothing for other forms
    PRIMARY KEY (finding, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_by_key ON alias (key) WHERE key IS NOT NULL;

CREATE TABLE mention (
    node INTEGER NOT NULL REFERENCES node,
    sentence INTEGER NOT NULL REFERENCES sentence ON DELETE CASCADE,
    begin_byte INTEGER NOT NULL CHECK (begin_byte >= 0),
    end_byte INTEGER NOT NULL CHECK (end_byte >= begin_byte),
    PRIMARY KEY (node, sentence, begin_byte, end_byte)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_in_sentence ON mention (sentence);

CREATE TABLE edge (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source INTEGER NOT NULL REFERENCES node,
    target INTEGER NOT NULL REFERENCES node,
    relation TEXT NOT NULL,
    UNIQUE (source, target, relation)
) STRICT;
CREATE INDEX edge_to_target ON edge (target);

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    edge INTEGER NOT NULL REFERENCES edge,
    sentence INTEGER NOT NULL REFERENCES sentence ON DELETE CASCADE,
    begin_byte INTEGER NOT NULL CHECK (begin_byte >= 0),
    end_byte INTEGER NOT NULL CHECK (end_byte >= begin_byte),
    stance TEXT NOT NULL,
    according_to INTEGER, -- a node that has a finding in the same article
    date TEXT,
    confidence REAL NOT NULL,
    rule TEXT NOT NULL,   -- of the extractor
    label TEXT NOT NULL   -- the edge as this article words it
) STRICT;
CREATE INDEX evidence_of_edge ON evidence (edge, sentence, begin_byte);
CREATE INDEX evidence_in_sentence ON evidence (sentence);

CREATE TABLE placement (
    node INTEGER PRIMARY KEY REFERENCES node ON DELETE CASCADE,
    x REAL NOT NULL,
    y REAL NOT NULL,
    pinned INTEGER NOT NULL CHECK (pinned IN (0, 1))
) STRICT;
