package library

// migrations take a library from one schema version to the next; the number
// of them is the version that this program writes.
var migrations = []string{`
CREATE TABLE state (version INTEGER NOT NULL);
INSERT INTO state VALUES (1);
CREATE TABLE brief (
	seq INTEGER PRIMARY KEY,
	id TEXT NOT NULL UNIQUE,
	day TEXT NOT NULL,
	added INTEGER NOT NULL,
	lang TEXT NOT NULL,
	publisher TEXT NOT NULL,
	story INTEGER NOT NULL,
	extractor TEXT NOT NULL,
	entry BLOB NOT NULL
);
CREATE INDEX brief_day ON brief (day, seq, id);
CREATE INDEX brief_added ON brief (added);
CREATE INDEX brief_story ON brief (story);
CREATE TABLE body (seq INTEGER PRIMARY KEY, article BLOB NOT NULL, brief BLOB NOT NULL);
CREATE TABLE facet (
	key TEXT NOT NULL, value TEXT NOT NULL, seq INTEGER NOT NULL,
	PRIMARY KEY (key, value, seq)
) WITHOUT ROWID;
CREATE INDEX facet_seq ON facet (seq);
CREATE TABLE statement (
	seq INTEGER NOT NULL, n INTEGER NOT NULL, act TEXT NOT NULL, strength INTEGER NOT NULL,
	due TEXT NOT NULL, same INTEGER NOT NULL, line BLOB NOT NULL,
	PRIMARY KEY (seq, n)
) WITHOUT ROWID;
CREATE INDEX statement_due ON statement (due, seq);
CREATE INDEX statement_strength ON statement (strength, seq);
CREATE TABLE shingle (band INTEGER NOT NULL, hash INTEGER NOT NULL, seq INTEGER NOT NULL,
	PRIMARY KEY (band, hash, seq)) WITHOUT ROWID;
CREATE INDEX shingle_seq ON shingle (seq);
CREATE VIRTUAL TABLE word USING fts5(head, body, exact, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');
CREATE TABLE mark (
	reader TEXT NOT NULL, id TEXT NOT NULL, read INTEGER NOT NULL, star INTEGER NOT NULL,
	tags TEXT NOT NULL, note TEXT NOT NULL, grade TEXT NOT NULL, changed INTEGER NOT NULL,
	PRIMARY KEY (reader, id)
) WITHOUT ROWID;
CREATE TABLE history (n INTEGER PRIMARY KEY, reader TEXT NOT NULL, id TEXT NOT NULL, before TEXT NOT NULL);
`, `
-- The registers of names, kept by triggers from the JSON of the briefs.
CREATE TABLE name (
	seq INTEGER NOT NULL, n INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
	country TEXT NOT NULL, code TEXT NOT NULL, role TEXT NOT NULL,
	PRIMARY KEY (seq, n)
) WITHOUT ROWID;
CREATE VIEW name_of (seq, n, name, kind, country, code, role) AS
	SELECT body.seq, 2 * p.key, p.value ->> 'name', p.value ->> 'kind', coalesce(p.value ->> 'country', ''), '', coalesce(p.value ->> 'role', '')
		FROM body, json_each(CAST(body.brief AS TEXT), '$.parties') p WHERE p.type = 'object'
	UNION ALL
	SELECT body.seq, 2 * t.key + 1, t.value ->> 'label', 'topic', '', coalesce(t.value ->> 'code', ''), ''
		FROM body, json_each(CAST(body.brief AS TEXT), '$.topics') t WHERE t.type = 'object';
INSERT INTO name SELECT * FROM name_of;
CREATE TRIGGER body_added AFTER INSERT ON body BEGIN
	INSERT INTO name SELECT * FROM name_of WHERE seq = NEW.seq;
END;
CREATE TRIGGER body_forgotten AFTER DELETE ON body BEGIN
	DELETE FROM name WHERE seq = OLD.seq;
END;
`, `
-- One index from which strengths and deadlines are answered without the table.
DROP INDEX statement_due;
DROP INDEX statement_strength;
CREATE INDEX statement_binding ON statement (strength, due, seq);
`, `
-- Which articles were read from which bytes, so that these are not read again.
CREATE TABLE source (sum TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (sum, id)) WITHOUT ROWID;
`, `
-- Marks are counted for each reader: another's change nothing that one sees.
CREATE TABLE reader (name TEXT PRIMARY KEY, version INTEGER NOT NULL) WITHOUT ROWID;
`, `
-- Filters and registers are answered from columns (table part) of numbers of
-- the dictionary (term) and of the lines that statements which are the same
-- share; words by their stems, as they are, and in pairs. They come to the
-- full text folded and parted by blanks: its plainest tokenizer will do.
DROP TRIGGER body_added;
DROP TRIGGER body_forgotten;
DROP VIEW name_of;
DROP TABLE name;
DROP TABLE facet;
DROP TABLE statement;
DROP TABLE word;
ALTER TABLE state ADD COLUMN content INTEGER NOT NULL DEFAULT 0;
CREATE TABLE statement (seq INTEGER NOT NULL, n INTEGER NOT NULL, line BLOB NOT NULL, PRIMARY KEY (seq, n)) WITHOUT ROWID;
CREATE TABLE part (
	kind INTEGER NOT NULL, chunk INTEGER NOT NULL, version INTEGER NOT NULL, data BLOB NOT NULL,
	PRIMARY KEY (kind, chunk)
);
CREATE INDEX part_version ON part (kind, version);
CREATE TABLE term (
	id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, key TEXT NOT NULL,
	name TEXT NOT NULL, party TEXT NOT NULL, country TEXT NOT NULL, code TEXT NOT NULL,
	UNIQUE (kind, key)
);
CREATE TABLE spelling (kind INTEGER NOT NULL, word TEXT NOT NULL, term INTEGER NOT NULL, PRIMARY KEY (kind, word, term)) WITHOUT ROWID;
CREATE TABLE line (id INTEGER PRIMARY KEY, same INTEGER NOT NULL UNIQUE);
CREATE VIRTUAL TABLE stem USING fts5(head, body, content='', contentless_delete=1, detail=column, prefix='2 3', tokenize='ascii');
CREATE VIRTUAL TABLE exact USING fts5(word, content='', contentless_delete=1, detail=none, tokenize='ascii');
CREATE VIRTUAL TABLE phrase USING fts5(pair, content='', contentless_delete=1, tokenize="ascii tokenchars '_'");
ALTER TABLE mark ADD COLUMN seq INTEGER NOT NULL DEFAULT 0;
UPDATE mark SET seq = coalesce((SELECT brief.seq FROM brief WHERE brief.id = mark.id), 0);
CREATE INDEX mark_read ON mark (reader, seq) WHERE read;
CREATE INDEX mark_star ON mark (reader, seq) WHERE star;
CREATE INDEX mark_tags ON mark (reader, tags, seq) WHERE tags != '[]';
CREATE INDEX mark_grade ON mark (reader, grade, seq) WHERE grade != 'F6';
`, `
-- The column of statements says which are still to be done: all is indexed anew.
DELETE FROM statement;
DELETE FROM part;
DELETE FROM stem;
DELETE FROM exact;
DELETE FROM phrase;
`, `
-- Of what can be taken back only the latest is kept of each reader.
CREATE INDEX history_reader ON history (reader, n);
`, `
-- A grade has a time of its own: of two that are merged the newer stands.
ALTER TABLE mark ADD COLUMN graded INTEGER NOT NULL DEFAULT 0;
UPDATE mark SET graded = changed WHERE grade NOT IN ('', 'F6');
`, `
-- A party's state is part of who it is: ministries of two states that are called
-- the same are two terms, beside the one of their name, which has no state.
CREATE TABLE stated (
	id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, key TEXT NOT NULL,
	name TEXT NOT NULL, party TEXT NOT NULL, country TEXT NOT NULL, code TEXT NOT NULL,
	UNIQUE (kind, key, country)
);
INSERT INTO stated SELECT id, kind, key, name, party, iif(kind = 1, '', country), code FROM term;
DROP TABLE term;
ALTER TABLE stated RENAME TO term;
`}

// SchemaVersion is the version of the library that this program writes.
func SchemaVersion() int { return len(migrations) }

// Versions of the schema from which on a library is indexed as it is now: what was
// written before is indexed anew, as far as that goes.
const (
	indexed = 7
	stated  = 10 // parties by their states
)

// applicationID marks an SQLite file as a library of Mujaz ("Mujz").
const applicationID = 0x4d756a7a
