#pragma once

#include "core/portfolio/fieldedits.h"
#include "ui/common/pagecontext.h"
#include "ui/common/recordtable.h"
#include "ui/common/shown.h"

/// One column of a table of records: what its cells say, how they sort and look, and what typing in them
/// means. Functions that are not set: the cell looks plain, has no hint, cannot be edited.
template <typename Record>
struct RecordColumn
{
    ColumnInfo info;
    std::function<QString(const Record &)> text;
    std::function<SortKey(const Record &)> sort;
    std::function<QString(const Record &)> valueKey; ///< where it is not the text: the id of what is named
    std::function<CellMark(const Record &)> mark;
    std::function<CellVisual(const Record &)> visual;
    std::function<QString(const Record &)> hint;
    std::function<QString(const Record &)> editText; ///< what the editor starts with
    std::function<Result<Edit>(const Record &seen, const QString &typing)> edit;
    std::function<QStringList()> choices;
    /// What typing means, where its words do not say it plainly.
    std::function<QString(const QString &typing)> reading;
};

namespace detail {
template <typename Value>
concept Typable = requires(const QString &text, const TypingContext &context, const Value *value)
{
    typed(text, context, value);
};

template <typename Value>
concept SortsByValue = requires(const Value &value)
{
    sortKeyOf(value);
};

template <typename Value>
concept NamesRecord = requires(const Value &id)
{
    {
        id.value
        } -> std::convertible_to<QUuid>;
};

template <typename Value>
constexpr ColumnKind kindOf()
{
    if constexpr (std::is_same_v<Value, std::optional<Money>>)
        return ColumnKind::Money;
    else if constexpr (std::is_same_v<Value, DatePhrase> || std::is_same_v<Value, QDate>)
        return ColumnKind::Day;
    else if constexpr (std::is_enum_v<Value> || NamesRecord<Value> || std::is_same_v<Value, bool>)
        return ColumnKind::Choice;
    else
        return ColumnKind::Text;
}

inline QString startOfEditing(const auto &value, const Workspace &workspace)
{
    return shown(value, workspace);
}

/// The printed words, if they still mean the amount where a bare number counts 万元; else the plain figure.
inline QString startOfEditing(const std::optional<Money> &money, const Workspace &)
{
    if (!money)
        return {};
    const auto again = parseMoney(money->text, MoneyUnit::WanYuan);
    const bool isSame = again && *again && (*again)->fen == money->fen;
    return isSame ? money->text : shownIn(money->fen, MoneyUnit::WanYuan);
}

inline QStringList choicesOf(const auto *, const Workspace &)
{
    return {};
}

template <typename Enum>
requires std::is_enum_v<Enum> QStringList choicesOf(const Enum *, const Workspace &)
{
    QStringList words;
    for (const auto &word : Words<Enum>::list)
        words += QCoreApplication::translate("Word", word.title);
    return words;
}

inline QStringList choicesOf(const UnitId *, const Workspace &workspace)
{
    QStringList names;
    for (const Ref<Unit> &unit : workspace.all<Unit>())
        if (!unit->successor)
            names += unit->name;
    return names;
}

inline QStringList choicesOf(const PersonId *, const Workspace &workspace)
{
    QStringList names;
    for (const Ref<Person> &person : workspace.all<Person>())
        names += person->name;
    return names;
}

/// What typed words are taken for, where they do not say it plainly.
inline QString readingOf(const auto &, const QString &)
{
    return {};
}
inline QString readingOf(const DatePhrase &phrase, const QString &typing)
{
    const QString day = phrase.isDated() ? phrase.date.toString(Qt::ISODate) : QString();
    return day == typing.trimmed() ? QString() : day;
}
inline QString readingOf(const QDate &day, const QString &typing)
{
    const QString iso = day.toString(Qt::ISODate);
    return iso == typing.trimmed() ? QString() : iso;
}
inline QString readingOf(const std::optional<Money> &money, const QString &typing)
{
    const QString amount = money ? shownMoney(*money) : QString();
    const bool isPlain = QString(typing).remove(u',').trimmed() == QString(amount).remove(u',');
    return amount.isEmpty() || isPlain ? QString()
                                       : QCoreApplication::translate("Shown", "%1 万元").arg(amount);
}

/// The day that printed words stand for, where that is not plain from them.
inline QString hintOf(const auto &)
{
    return {};
}
inline QString hintOf(const DatePhrase &phrase)
{
    return phrase.isDated() && !phrase.text.isEmpty() ? phrase.date.toString(Qt::ISODate) : QString();
}
inline QString hintOf(const std::optional<Money> &money)
{
    return money ? money->text : QString();
}
} // namespace detail

/// The column of one described field, editable where typing has a meaning for its type.
template <typename Record, typename Value>
RecordColumn<Record> columnOf(const PageContext &context, const Field<Record, Value> &field)
{
    const auto member = field.member;
    const auto textOf
        = [context, member](const Record &record) { return shown(record.*member, context.workspace()); };
    RecordColumn<Record> column;
    column.info.key = field.name();
    column.info.title = field.shownTitle();
    column.text = textOf;
    column.sort = [member, textOf](const Record &record) {
        if constexpr (detail::SortsByValue<Value>)
            return sortKeyOf(record.*member);
        else
            return SortKey::ofText(textOf(record));
    };
    column.info.kind = detail::kindOf<Value>();
    if constexpr (detail::NamesRecord<Value>)
        column.valueKey = [member](const Record &record) {
            return (record.*member).value.toString(QUuid::WithoutBraces);
        };
    column.hint = [member](const Record &record) { return detail::hintOf(record.*member); };
    if constexpr (std::is_same_v<Value, std::optional<Money>>) {
        column.info.name = column.info.title;
        column.info.title = QCoreApplication::translate("Shown", "%1 (万元)").arg(field.shownTitle());
        column.info.alignment = Qt::AlignRight | Qt::AlignVCenter;
    }
    if constexpr (detail::Typable<Value>) {
        column.editText = [context, member](const Record &record) {
            return detail::startOfEditing(record.*member, context.workspace());
        };
        column.edit = [context, member](const Record &seen, const QString &typing) {
            const TypingContext typingContext{context.workspace(), context.today.day()};
            return typed(typing, typingContext, static_cast<const Value *>(nullptr))
                .map([&](const Value &wanted) {
                    return setField<Record, Value>(seen.id, member, seen.*member, wanted);
                });
        };
        column.reading = [context](const QString &typing) {
            const TypingContext typingContext{context.workspace(), context.today.day()};
            const auto value = typed(typing, typingContext, static_cast<const Value *>(nullptr));
            return value ? detail::readingOf(*value, typing) : QString();
        };
        column.choices = [context] {
            return detail::choicesOf(static_cast<const Value *>(nullptr), context.workspace());
        };
    }
    return column;
}

/// The column of the described field of that name, as wide as asked for.
template <typename Record>
RecordColumn<Record>
fieldColumn(const PageContext &context, QStringView key, int width, CellMark mark = CellMark::Plain)
{
    RecordColumn<Record> column;
    eachField<Record>([&](const auto &field) {
        if (key == field.name())
            column = columnOf(context, field);
    });
    column.info.width = width;
    if (mark != CellMark::Plain)
        column.mark = [mark](const Record &) { return mark; };
    return column;
}

/// Columns for the fields that are not in the list yet, hidden until they are chosen: nothing of a record is
/// out of reach.
template <typename Record>
void addRemainingFields(const PageContext &context, std::vector<RecordColumn<Record>> &columns)
{
    eachField<Record>([&](const auto &field) {
        const auto isThere
            = [&](const RecordColumn<Record> &column) { return column.info.key == field.name(); };
        if (std::any_of(columns.begin(), columns.end(), isThere))
            return;
        RecordColumn<Record> column = columnOf(context, field);
        column.info.isShown = false;
        columns.push_back(std::move(column));
    });
}
