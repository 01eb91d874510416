#pragma once

#include "core/base/datephrase.h"
#include "core/domain/codec.h"
#include "core/domain/lookup.h"

/// Edits of single fields, the same for every kind of record.

/// Sets one field, provided it still holds what the person saw, or what they want already. Conflict
/// otherwise; whoever asked still has both values and shows them.
template <typename Record, typename Value>
Edit setField(typename Record::Key id, Value Record::*member, Value seen, Value wanted)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        const Ref<Record> standing = workspace.table<Record>().ref(id);
        if (!standing)
            return failure(Error::Kind::Missing,
                           QCoreApplication::translate("FieldEdit", "The record is not there any more."));
        if (standing.get()->*member == wanted)
            return ChangeSet();
        if (!(standing.get()->*member == seen))
            return failure(
                Error::Kind::Conflict,
                QCoreApplication::translate(
                    "FieldEdit", "The value was changed meanwhile. Your text is kept; choose one."));
        Record after = *standing;
        after.*member = wanted;
        return ChangeSet{altered<Record>(standing, std::move(after))};
    };
}

/// What typing means for one field: text as it is, amounts and dates by their words, enumerations by their
/// titles or ledger words.
struct TypingContext
{
    const Workspace &workspace;
    QDate today;
    MoneyUnit bareMoney = MoneyUnit::WanYuan;
};

Result<QString> typed(const QString &text, const TypingContext &context, const QString *);
Result<QStringList> typed(const QString &text, const TypingContext &context, const QStringList *);
Result<std::optional<Money>>
typed(const QString &text, const TypingContext &context, const std::optional<Money> *);
Result<DatePhrase> typed(const QString &text, const TypingContext &context, const DatePhrase *);
Result<QDate> typed(const QString &text, const TypingContext &context, const QDate *);
Result<bool> typed(const QString &text, const TypingContext &context, const bool *);
Result<UnitId> typed(const QString &text, const TypingContext &context, const UnitId *);
Result<PersonId> typed(const QString &text, const TypingContext &context, const PersonId *);
Error notOneOf(const QString &text);

template <typename Enum>
requires std::is_enum_v<Enum> Result<Enum> typed(const QString &text, const TypingContext &, const Enum *)
{
    for (const auto &word : Words<Enum>::list)
        if (text == QCoreApplication::translate("Word", word.title) || text == QLatin1String(word.stored))
            return word.value;
    if (const auto value = fromLedgerWord<Enum>(text))
        return *value;
    return tl::unexpected(notOneOf(text));
}
