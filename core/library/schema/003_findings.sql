-- Mentions and evidence hang on findings (what one article says a node is), no longer on nodes: which findings are one
-- node can be decided anew at any time, by the rules and by the user, and nothing of what was read is lost by it.
--
--     article - finding - profile - node
--
-- A profile is what counts of a finding when it is asked which are one. What the rules decide (cluster, rule) and the
-- node that comes of it are derived from the profiles and the user's judgements: `derivation` says by which version of
-- the rules.

CREATE TABLE derivation (
    version INTEGER NOT NULL -- 0: everything is to be derived again
) STRICT;
INSERT INTO derivation VALUES (0);

-- What the user decided, in the order in which he did. Nothing here is ever rewritten or taken away: what he takes back
-- is no longer active. Payloads name articles by fingerprint and findings by their words, so that they outlive the
-- reading of an article by a better extractor.
CREATE TABLE judgement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    made_at TEXT NOT NULL, -- ISO 8601, UTC
    kind TEXT NOT NULL,
    payload TEXT NOT NULL CHECK (json_valid(payload)),
    active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE profile (
    id INTEGER PRIMARY KEY,
    signature TEXT NOT NULL UNIQUE,
    cluster TEXT,                                        -- profiles of one cluster are one by the rules
    rule TEXT NOT NULL DEFAULT 'alone',
    node INTEGER REFERENCES node,                        -- nothing only while a transaction decides
    home INTEGER REFERENCES node ON DELETE SET NULL,     -- the node it had before the user merged it into another
    source INTEGER REFERENCES profile ON DELETE SET NULL -- of a threat
) STRICT;
CREATE INDEX profile_of_cluster ON profile (cluster);
CREATE INDEX profile_of_node ON profile (node);
CREATE INDEX profile_of_home ON profile (home);
CREATE INDEX profile_of_source ON profile (source) WHERE source IS NOT NULL;

-- Under which keys a profile is found that others' decisions may depend on.
CREATE TABLE block (
    key TEXT NOT NULL,
    profile INTEGER NOT NULL REFERENCES profile ON DELETE CASCADE,
    PRIMARY KEY (key, profile)
) STRICT, WITHOUT ROWID;
CREATE INDEX block_of_profile ON block (profile);

ALTER TABLE finding RENAME TO old_finding;
ALTER TABLE alias RENAME TO old_alias;
ALTER TABLE mention RENAME TO old_mention;
ALTER TABLE evidence RENAME TO old_evidence;

DROP INDEX finding_of_article;
DROP INDEX finding_of_node;
DROP INDEX finding_by_key;
-- Until the table is gone.
CREATE INDEX old_finding_by_node ON old_finding (node, article);
DROP INDEX alias_by_key;
DROP INDEX mention_in_sentence;
DROP INDEX evidence_of_edge;
DROP INDEX evidence_in_sentence;

-- `affiliation`, `place`, `threat_source` are findings of the same article.
CREATE TABLE finding (
    id INTEGER PRIMARY KEY,
    article INTEGER REFERENCES article ON DELETE CASCADE, -- nothing for a node that the user added without an article
    number INTEGER NOT NULL,                              -- in the graph of the article
    judgement INTEGER REFERENCES judgement ON DELETE CASCADE, -- that added it; nothing for what was read
    profile INTEGER REFERENCES profile,
    node INTEGER REFERENCES node,                         -- the profile's
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
INSERT INTO finding (id, article, number, kind, name, code, role, affiliation, meeting_type, date, place, threat_class,
                     threat_source)
    SELECT id, article, id, kind, name, code, role,
           (SELECT min(id) FROM old_finding AS other WHERE other.node = old.affiliation AND other.article = old.article),
           meeting_type, date,
           (SELECT min(id) FROM old_finding AS other WHERE other.node = old.place AND other.article = old.article),
           threat_class,
           (SELECT min(id) FROM old_finding AS other WHERE other.node = old.threat_source AND other.article = old.article)
    FROM old_finding AS old;
CREATE INDEX finding_of_article ON finding (article);
CREATE INDEX finding_of_profile ON finding (profile);
CREATE INDEX finding_of_node ON finding (node);
CREATE INDEX finding_of_judgement ON finding (judgement) WHERE judgement IS NOT NULL;

CREATE TABLE alias (
    finding INTEGER NOT NULL REFERENCES finding ON DELETE CASCADE,
    name TEXT NOT NULL,
    PRIMARY KEY (finding, name)
) STRICT, WITHOUT ROWID;
INSERT INTO alias SELECT finding, name FROM old_alias;

-- Nodes and findings of an article, until the tables above are gone.
CREATE TEMP TABLE migrated AS SELECT node, article, min(id) AS finding FROM old_finding GROUP BY node, article;
CREATE UNIQUE INDEX temp.migrated_by ON migrated (node, article);

CREATE TABLE mention (
    finding INTEGER NOT NULL REFERENCES finding ON DELETE CASCADE,
    sentence INTEGER NOT NULL REFERENCES sentence ON DELETE CASCADE,
    begin_byte INTEGER NOT NULL CHECK (begin_byte >= 0),
    end_byte INTEGER NOT NULL CHECK (end_byte >= begin_byte),
    PRIMARY KEY (finding, sentence, begin_byte, end_byte)
) STRICT, WITHOUT ROWID;
INSERT INTO mention
    SELECT migrated.finding, sentence.id, old.begin_byte, old.end_byte
    FROM old_mention AS old JOIN sentence ON sentence.id = old.sentence
    JOIN migrated ON migrated.node = old.node AND migrated.article = sentence.article;
CREATE INDEX mention_in_sentence ON mention (sentence);

-- One place that says that one finding stands in a relation to another. The edge is derived: the nodes of the two,
-- unless the user said otherwise. `source`, `target` and `according_to` are findings.
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    edge INTEGER REFERENCES edge, -- nothing when the two are one node, or when the user rejected it
    reversed INTEGER NOT NULL DEFAULT 0 CHECK (reversed IN (0, 1)), -- it names the ends of the edge the other way round
    judgement INTEGER REFERENCES judgement ON DELETE CASCADE, -- that added it; nothing for what was read
    source INTEGER NOT NULL REFERENCES finding ON DELETE CASCADE,
    target INTEGER NOT NULL REFERENCES finding ON DELETE CASCADE,
    relation TEXT NOT NULL,
    sentence INTEGER NOT NULL REFERENCES sentence ON DELETE CASCADE,
    begin_byte INTEGER NOT NULL CHECK (begin_byte >= 0),
    end_byte INTEGER NOT NULL CHECK (end_byte >= begin_byte),
    stance TEXT NOT NULL,
    according_to INTEGER,
    date TEXT,
    confidence REAL NOT NULL,
    rule TEXT NOT NULL,
    label TEXT NOT NULL,
    relabelled TEXT,                                            -- by the user, with another relation
    confirmed INTEGER NOT NULL DEFAULT 0 CHECK (confirmed IN (0, 1)) -- by the user
) STRICT;
INSERT INTO evidence (id, source, target, relation, sentence, begin_byte, end_byte, stance, according_to, date,
                      confidence, rule, label)
    SELECT old.id, source.finding, target.finding, edge.relation, old.sentence, old.begin_byte, old.end_byte,
           old.stance, cited.finding, old.date, old.confidence, old.rule, old.label
    FROM old_evidence AS old JOIN edge ON edge.id = old.edge JOIN sentence ON sentence.id = old.sentence
    JOIN migrated AS source ON source.node = edge.source AND source.article = sentence.article
    JOIN migrated AS target ON target.node = edge.target AND target.article = sentence.article
    LEFT JOIN migrated AS cited ON cited.node = old.according_to AND cited.article = sentence.article;

-- Nodes and edges keep their numbers: everything is derived again, and each takes the number most of it had.
UPDATE finding SET node = (SELECT node FROM old_finding AS old WHERE old.id = finding.id);
UPDATE evidence SET edge = (SELECT edge FROM old_evidence AS old WHERE old.id = evidence.id);

DROP TABLE temp.migrated;
DROP TABLE old_evidence;
DROP TABLE old_mention;
DROP TABLE old_alias;
DROP TABLE old_finding;

CREATE INDEX evidence_of_edge ON evidence (edge, sentence, begin_byte);
CREATE INDEX evidence_in_sentence ON evidence (sentence);
CREATE INDEX evidence_by_source ON evidence (source);
CREATE INDEX evidence_by_target ON evidence (target);
CREATE INDEX evidence_of_judgement ON evidence (judgement) WHERE judgement IS NOT NULL;

-- The date that the file gives; article.published is the one that counts.
ALTER TABLE article ADD COLUMN published_as_read TEXT;
UPDATE article SET published_as_read = published;

-- What the active judgements name in the articles as they are read now; made again with either of them.
CREATE TABLE judged_article (
    fingerprint TEXT NOT NULL,
    judgement INTEGER NOT NULL REFERENCES judgement ON DELETE CASCADE,
    PRIMARY KEY (fingerprint, judgement)
) STRICT, WITHOUT ROWID;
CREATE TABLE judged_finding (
    judgement INTEGER NOT NULL REFERENCES judgement ON DELETE CASCADE,
    part INTEGER NOT NULL, -- which place in the payload
    finding INTEGER NOT NULL REFERENCES finding ON DELETE CASCADE,
    PRIMARY KEY (judgement, part, finding)
) STRICT, WITHOUT ROWID;
CREATE INDEX judged_by_finding ON judged_finding (finding);
CREATE TABLE judged_evidence (
    judgement INTEGER NOT NULL REFERENCES judgement ON DELETE CASCADE,
    evidence INTEGER NOT NULL REFERENCES evidence ON DELETE CASCADE,
    PRIMARY KEY (judgement, evidence)
) STRICT, WITHOUT ROWID;
CREATE INDEX judged_by_evidence ON judged_evidence (evidence);

-- The findings that merges hold together: all they name but those that the user set apart later.
CREATE VIEW merged_finding AS
    SELECT named.judgement, named.part, named.finding
    FROM judged_finding AS named JOIN judgement ON judgement.id = named.judgement
    WHERE judgement.active AND judgement.kind IN ('merge', 'add-mention') AND NOT EXISTS (
        SELECT 1 FROM judged_finding AS apart JOIN judgement AS later ON later.id = apart.judgement
        WHERE apart.finding = named.finding AND later.kind = 'split' AND later.active AND later.id > judgement.id);
