#include "ui/common/historytext.h"

#include "core/domain/codec.h"
#include "ui/common/shown.h"
#include "ui/common/theme.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

template <typename Value>
QString shownJson(const QJsonValue &json, const Workspace &workspace)
{
    Value value{};
    if (json.isUndefined() || !Codec<Value>::read(json, value))
        return {};
    return shown(value, workspace);
}

template <typename Record>
void addLines(std::vector<HistoryLine> &lines,
              const QJsonObject &before,
              const QJsonObject &after,
              const Workspace &workspace)
{
    eachField<Record>([&](const auto &field) {
        using Value = typename std::decay_t<decltype(field)>::ValueType;
        const QJsonValue was = before.value(field.name());
        const QJsonValue is = after.value(field.name());
        if (was == is)
            return;
        HistoryLine line{
            field.shownTitle(), shownJson<Value>(was, workspace), shownJson<Value>(is, workspace)};
        if (line.before != line.after)
            lines.push_back(std::move(line));
    });
}

QString quotedColor(const QColor &color)
{
    return u"\""_s + color.name() + u"\""_s;
}

QString newLineAsHtml(const HistoryLine &line, const Theme &theme)
{
    return u"<div><font color=%1>%2</font>&nbsp; %3</div>"_s.arg(
        quotedColor(theme.text2), line.field.toHtmlEscaped(), line.after.toHtmlEscaped());
}

QString lineAsHtml(const HistoryLine &line, const Theme &theme)
{
    const QString before = line.before.isEmpty() ? HistoryText::tr("empty") : line.before;
    const QString after = line.after.isEmpty() ? HistoryText::tr("empty") : line.after;
    return u"<div><font color=%1>%2</font>&nbsp; <s><font color=%3>%4</font></s> → <b>%5</b></div>"_s.arg(
        quotedColor(theme.text2),
        line.field.toHtmlEscaped(),
        quotedColor(theme.text3),
        before.toHtmlEscaped(),
        after.toHtmlEscaped());
}
} // namespace

std::vector<HistoryEntry>
historyOf(const std::vector<JournalEdit> &edits, const QUuid &record, const Workspace &workspace)
{
    std::vector<HistoryEntry> entries;
    for (const JournalEdit &edit : edits) {
        const EditNote &note = edit.entry.note;
        HistoryEntry entry{note.at, note.by, note.label, !note.undoes.isNull(), false, {}};
        for (const JournalChange &change : edit.changes) {
            if (change.record != record)
                continue;
            const QJsonObject before = QJsonDocument::fromJson(change.before).object();
            const QJsonObject after = QJsonDocument::fromJson(change.after).object();
            entry.isNew = change.before.isEmpty();
            eachRecordType([&]<typename Record>() {
                if (change.kind == Description<Record>::table)
                    addLines<Record>(entry.lines, before, after, workspace);
            });
        }
        entries.insert(entries.begin(), std::move(entry));
    }
    return entries;
}

QString historyAsHtml(const std::vector<HistoryEntry> &entries, const QPalette &palette)
{
    const Theme &theme = themeOf(palette);
    QString html;
    for (const HistoryEntry &entry : entries) {
        const QString when = entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
        const QString label
            = entry.isUndo ? HistoryText::tr("Taken back or brought back: %1").arg(entry.label) : entry.label;
        html
            += u"<p style=\"margin-top:14px; margin-bottom:2px\"><font color=%1>%2</font><br/><b>%3</b></p>"_s
                   .arg(quotedColor(theme.text3),
                        HistoryText::tr("%1 · %2").arg(when, entry.by).toHtmlEscaped(),
                        label.toHtmlEscaped());
        for (const HistoryLine &line : entry.lines)
            html += (entry.isNew ? newLineAsHtml(line, theme) : lineAsHtml(line, theme));
    }
    return html;
}
