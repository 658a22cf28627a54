-- What an article is written in, and by what the same story is known when it comes from elsewhere.

ALTER TABLE article ADD COLUMN language TEXT NOT NULL DEFAULT ''; -- ISO 639-1; empty where it cannot be told
-- SHA-256 of the text's letters and digits. Nothing for texts too short for it, and in articles of older libraries
-- until the next import fills it in.
ALTER TABLE article ADD COLUMN content_key TEXT;
CREATE INDEX article_by_content ON article (content_key) WHERE content_key IS NOT NULL;
