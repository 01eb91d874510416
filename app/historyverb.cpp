#include "app/commandline.h"
#include "app/publicjson.h"
#include "core/domain/journaljson.h"

using namespace Qt::StringLiterals;

namespace {
struct HistoryVerbText
{
    Q_DECLARE_TR_FUNCTIONS(HistoryVerb)
};

/// The journal's JSON of one change, field by field, in the shapes of the command line.
class ChangeJson
{
public:
    ChangeJson(JsonWriter &json, const Workspace &workspace)
        : m_json(json)
        , m_values(json, workspace)
    {
    }

    void write(const JournalChange &change)
    {
        eachRecordType([&]<typename Record>() {
            if (change.kind == Description<Record>::table)
                writeFields<Record>(change);
        });
    }

private:
    template <typename Record>
    void writeFields(const JournalChange &change)
    {
        const QJsonObject before = QJsonDocument::fromJson(change.before).object();
        const QJsonObject after = QJsonDocument::fromJson(change.after).object();
        Record old;
        Record now;
        readFields(before, old);
        readFields(after, now);
        eachField<Record>([&](const auto &field) {
            const bool was = before.contains(field.name());
            const bool is = after.contains(field.name());
            if (!was && !is)
                return;
            m_json.beginObject();
            m_json.pair(u"table", QStringView(QString::fromLatin1(change.kind)));
            m_json.key(u"id");
            m_values.uuid(change.record);
            m_json.pair(u"field", QStringView(QString(field.name())));
            m_json.key(u"before");
            was ? m_values.value(old.*field.member) : m_json.null();
            m_json.key(u"after");
            is ? m_values.value(now.*field.member) : m_json.null();
            m_json.endObject();
        });
    }

    JsonWriter &m_json;
    PublicJson m_values;
};

void writeEntry(JsonWriter &json, const Workspace &workspace, const JournalEdit &edit)
{
    PublicJson values(json, workspace);
    const EditNote &note = edit.entry.note;
    json.beginObject();
    json.pair(u"seq", edit.entry.seq);
    json.key(u"edit");
    values.uuid(note.id);
    json.pair(u"at", QStringView(note.at.toUTC().toString(Qt::ISODate)));
    json.pair(u"by", QStringView(note.by));
    json.pair(u"label", QStringView(note.label));
    json.key(u"undoes");
    values.uuid(note.undoes);
    json.key(u"changes");
    json.beginArray();
    ChangeJson changes(json, workspace);
    for (const JournalChange &change : edit.changes)
        changes.write(change);
    json.endArray();
    json.endObject();
}
} // namespace

VerbResult runHistory(const Invocation &call)
{
    const auto file = call.openForReading();
    if (!file)
        return tl::unexpected(file.error());
    QUuid record;
    if (call.words().size() > 1) {
        record = QUuid::fromString(call.word(1));
        if (record.isNull())
            return failure(Error::Kind::Usage,
                           HistoryVerbText::tr("“%1” is no id of a record.").arg(call.word(1)));
    }
    Journal &journal = (*file)->store().journal();
    const auto edits = record.isNull() ? journal.editsAfter(0) : journal.editsOf(record);
    if (!edits)
        return tl::unexpected(edits.error());
    if (!call.json()) {
        for (const JournalEdit &edit : *edits)
            call.answer(u"%1  %2  %3  %4  (%5)"_s.arg(edit.entry.seq)
                            .arg(edit.entry.note.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                                 edit.entry.note.by,
                                 edit.entry.note.label)
                            .arg(edit.changes.size())
                            .toUtf8());
        return 0;
    }
    JsonWriter json(JsonWriter::Layout::Lines);
    json.beginObject();
    json.pair(u"schema", QStringView(u"duban.history/1"));
    json.key(u"entries");
    json.beginArray();
    for (const JournalEdit &edit : *edits)
        writeEntry(json, (*file)->workspace(), edit);
    json.endArray();
    json.endObject();
    call.answer(json.text());
    return 0;
}
