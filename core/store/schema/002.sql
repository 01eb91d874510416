-- Format 2: the weekly meeting, what was done about matters, views that everyone is offered, and moves that undo
-- does not take back.

CREATE TABLE meeting_series (
    id           BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name         TEXT NOT NULL CHECK (name <> ''),
    numbering    TEXT NOT NULL,
    first_number INTEGER NOT NULL,
    weekday      INTEGER NOT NULL,
    half         TEXT NOT NULL,
    place        TEXT NOT NULL,
    chair        BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE meeting (
    id            BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    series        BLOB NOT NULL REFERENCES meeting_series (id) DEFERRABLE INITIALLY DEFERRED,
    number        INTEGER NOT NULL,
    date          TEXT,
    half          TEXT NOT NULL,
    state         TEXT NOT NULL,
    chair         BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    place         TEXT NOT NULL,
    reopen_reason TEXT NOT NULL,
    note          TEXT NOT NULL
) STRICT;

CREATE TABLE agenda_item (
    id           BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    meeting      BLOB NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    position     INTEGER NOT NULL,
    type         TEXT NOT NULL,
    title        TEXT NOT NULL CHECK (title <> ''),
    unit         BLOB REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    projects     TEXT NOT NULL,
    asked        TEXT NOT NULL,
    decision     TEXT NOT NULL,
    outcome      TEXT NOT NULL,
    recurs       INTEGER NOT NULL CHECK (recurs IN (0, 1)),
    carried_from BLOB REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE attendance (
    id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    meeting BLOB NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    unit    BLOB REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    person  BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    state   TEXT NOT NULL,
    note    TEXT NOT NULL
) STRICT;

CREATE TABLE matter_event (
    id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    matter  BLOB REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    project BLOB REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    kind    TEXT NOT NULL,
    "on"    TEXT,
    who     TEXT NOT NULL,
    words   TEXT NOT NULL,
    grade   TEXT NOT NULL
) STRICT;

CREATE TABLE saved_view (
    id    BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    page  TEXT NOT NULL,
    name  TEXT NOT NULL CHECK (name <> ''),
    state TEXT NOT NULL
) STRICT;

ALTER TABLE matter ADD COLUMN helpers TEXT NOT NULL DEFAULT '';
ALTER TABLE matter ADD COLUMN standard TEXT NOT NULL DEFAULT '';
ALTER TABLE matter ADD COLUMN decided_due TEXT;
ALTER TABLE matter ADD COLUMN decided_due_text TEXT NOT NULL DEFAULT '';
ALTER TABLE matter ADD COLUMN decided_due_precision TEXT NOT NULL DEFAULT 'day';
ALTER TABLE matter ADD COLUMN agenda_item BLOB REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE matter ADD COLUMN closed_at BLOB REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED;

-- How a move is reversed, in words for a person; empty = undo takes the edit back.
ALTER TABLE edit ADD COLUMN reversed_by TEXT NOT NULL DEFAULT '';

CREATE INDEX meeting_by_series ON meeting (series);
CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting);
CREATE INDEX attendance_by_meeting ON attendance (meeting);
CREATE INDEX matter_by_agenda_item ON matter (agenda_item);
CREATE INDEX matter_event_by_matter ON matter_event (matter);
