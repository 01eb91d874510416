-- Format 1. Ids are 16-byte UUIDs; days are ISO text; amounts are whole 分 beside the words they were printed in.

CREATE TABLE unit (
    id           BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name         TEXT NOT NULL,
    kind         TEXT NOT NULL,
    valid_from   TEXT,
    valid_to     TEXT,
    successor    BLOB REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    aliases      TEXT NOT NULL,
    former_names TEXT NOT NULL,
    phone        TEXT NOT NULL,
    note         TEXT NOT NULL
) STRICT;

CREATE TABLE person (
    id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name    TEXT NOT NULL,
    unit    BLOB REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    post    TEXT NOT NULL,
    phone   TEXT NOT NULL,
    aliases TEXT NOT NULL,
    login   TEXT NOT NULL
) STRICT;

CREATE TABLE project (
    id                      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    code                    TEXT NOT NULL,
    name                    TEXT NOT NULL CHECK (name <> ''),
    kind                    TEXT NOT NULL,
    level                   TEXT NOT NULL,
    place                   TEXT NOT NULL,
    scale                   TEXT NOT NULL,
    total                   INTEGER,
    total_text              TEXT,
    before                  INTEGER,
    before_text             TEXT,
    plan                    INTEGER,
    plan_text               TEXT,
    month                   INTEGER,
    month_text              TEXT,
    done                    INTEGER,
    done_text               TEXT,
    figures_as_of           TEXT,
    stage                   TEXT NOT NULL,
    stage_words             TEXT NOT NULL,
    stopped                 INTEGER NOT NULL CHECK (stopped IN (0, 1)),
    pool                    TEXT NOT NULL,
    progress                TEXT NOT NULL,
    obstacle                TEXT NOT NULL,
    next                    TEXT NOT NULL,
    start                   TEXT,
    start_text              TEXT NOT NULL,
    start_precision         TEXT NOT NULL,
    actual_start            TEXT,
    actual_start_text       TEXT NOT NULL,
    actual_start_precision  TEXT NOT NULL,
    finish                  TEXT,
    finish_text             TEXT NOT NULL,
    finish_precision        TEXT NOT NULL,
    actual_finish           TEXT,
    actual_finish_text      TEXT NOT NULL,
    actual_finish_precision TEXT NOT NULL,
    unit                    BLOB REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    person                  BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    leader                  BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    remark                  TEXT NOT NULL,
    aliases                 TEXT NOT NULL,
    bundle                  BLOB REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE matter (
    id              BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    code            TEXT NOT NULL,
    title           TEXT NOT NULL CHECK (title <> ''),
    source          TEXT NOT NULL,
    class           TEXT NOT NULL,
    start           TEXT,
    start_text      TEXT NOT NULL,
    start_precision TEXT NOT NULL,
    received        TEXT,
    policy          TEXT NOT NULL,
    unit            BLOB REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    person          BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    project         BLOB REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    state           TEXT NOT NULL,
    progress        TEXT NOT NULL,
    last_feedback   TEXT
) STRICT;

CREATE TABLE deadline (
    id            BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    matter        BLOB NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    stage         TEXT NOT NULL,
    original      TEXT NOT NULL,
    due           TEXT NOT NULL,
    due_text      TEXT NOT NULL,
    due_precision TEXT NOT NULL,
    done          TEXT
) STRICT;

CREATE TABLE extension (
    id                  BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    matter              BLOB NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    state               TEXT NOT NULL,
    asked               TEXT,
    requested           TEXT,
    requested_text      TEXT NOT NULL,
    requested_precision TEXT NOT NULL,
    reason              TEXT NOT NULL
) STRICT;

CREATE TABLE refused_row (
    id     BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    file   TEXT NOT NULL,
    sheet  TEXT NOT NULL,
    row    INTEGER NOT NULL,
    column TEXT NOT NULL,
    field  TEXT NOT NULL,
    reason TEXT NOT NULL,
    cells  TEXT NOT NULL
) STRICT;

CREATE TABLE office (
    id     BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name   TEXT NOT NULL,
    sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
    policy TEXT NOT NULL
) STRICT;

-- The journal: one row an edit, one row a record that it changed, with the JSON of what was and what is.
-- `undoes` names the edit that this one takes back; an edit that takes back an undo is a redo.
CREATE TABLE edit (
    seq    INTEGER PRIMARY KEY AUTOINCREMENT,
    id     BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    at     TEXT NOT NULL,
    by     TEXT NOT NULL,
    label  TEXT NOT NULL,
    undoes BLOB REFERENCES edit (id)
) STRICT;

CREATE TABLE change (
    edit   INTEGER NOT NULL REFERENCES edit (seq),
    kind   TEXT NOT NULL,
    record BLOB NOT NULL CHECK (length(record) = 16),
    before TEXT,
    after  TEXT,
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;

CREATE INDEX change_by_edit ON change (edit);
CREATE INDEX change_by_record ON change (record);

-- What is referred to is looked up when a record goes; without these each such look-up reads a whole table.
CREATE INDEX person_by_unit ON person (unit);
CREATE INDEX deadline_by_matter ON deadline (matter);
CREATE INDEX extension_by_matter ON extension (matter);
