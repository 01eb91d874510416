#include "core/portfolio/fieldedits.h"

#include "core/base/text.h"
#include "core/portfolio/register.h"

using namespace Qt::StringLiterals;

namespace {
struct FieldEditText
{
    Q_DECLARE_TR_FUNCTIONS(FieldEdit)
};
} // namespace

Error notOneOf(const QString &text)
{
    return {
        Error::Kind::Invalid, FieldEditText::tr("“%1” is not one of the words of this field.").arg(text), {}};
}

Result<QString> typed(const QString &text, const TypingContext &, const QString *)
{
    return tidied(text);
}

Result<QStringList> typed(const QString &text, const TypingContext &, const QStringList *)
{
    QStringList list
        = QString(text).replace(u'，', u'、').replace(u',', u'、').split(u'、', Qt::SkipEmptyParts);
    for (QString &entry : list)
        entry = tidied(entry);
    list.removeAll(QString());
    return list;
}

Result<std::optional<Money>>
typed(const QString &text, const TypingContext &context, const std::optional<Money> *)
{
    return parseMoney(text, context.bareMoney);
}

Result<DatePhrase> typed(const QString &text, const TypingContext &context, const DatePhrase *)
{
    return parseDatePhrase(text, context.today).map([](const auto &phrase) {
        return phrase.value_or(DatePhrase());
    });
}

Result<QDate> typed(const QString &text, const TypingContext &context, const QDate *)
{
    return parseDatePhrase(text, context.today).map([](const auto &phrase) {
        return phrase ? phrase->date : QDate();
    });
}

Result<bool> typed(const QString &text, const TypingContext &, const bool *)
{
    const QString word = folded(text);
    for (const QStringView yes : {u"1", u"是", u"有", u"yes", u"y", u"true", u"✓", u"√"})
        if (word == yes)
            return true;
    for (const QStringView no : {u"", u"0", u"否", u"无", u"no", u"n", u"false", u"×", u"✗", u"-", u"x"})
        if (word == no)
            return false;
    return tl::unexpected(notOneOf(text));
}

Result<UnitId> typed(const QString &text, const TypingContext &context, const UnitId *)
{
    if (tidied(text).isEmpty())
        return UnitId();
    if (const UnitId unit = findUnit(context.workspace, text))
        return unit;
    return failure(Error::Kind::Invalid,
                   FieldEditText::tr("There is no unit “%1”. Add it on the page Units first.").arg(text));
}

Result<PersonId> typed(const QString &text, const TypingContext &context, const PersonId *)
{
    if (tidied(text).isEmpty())
        return PersonId();
    const std::vector<PersonId> people = findPeople(context.workspace, text);
    if (people.size() == 1)
        return people.front();
    if (people.empty())
        return failure(
            Error::Kind::Invalid,
            FieldEditText::tr("There is no person “%1”. Add them on the page People first.").arg(text));
    return failure(
        Error::Kind::Invalid,
        FieldEditText::tr("Several people are called “%1”. Name the unit as well: unit/name.").arg(text));
}
