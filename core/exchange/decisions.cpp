#include "core/exchange/ledgerimport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
struct DecisionText
{
    Q_DECLARE_TR_FUNCTIONS(Decisions)
};
} // namespace

Result<Decisions> readDecisions(const QByteArray &json)
{
    QJsonParseError why;
    const QJsonDocument document = QJsonDocument::fromJson(json, &why);
    const QJsonValue list = document.object()[u"decisions"];
    if (!list.isArray())
        return failure(Error::Kind::Usage,
                       DecisionText::tr("The decisions are not understood (%1). Expected "
                                        "{\"decisions\":[{\"row\":66,\"take\":\"new\"}]}.")
                           .arg(why.errorString()));
    Decisions decisions;
    const QJsonArray entries = list.toArray();
    for (const auto &value : entries) {
        const QJsonObject entry = value.toObject();
        const int row = entry[u"row"].toInt();
        const QString take = entry[u"take"].toString();
        RowDecision decision;
        if (take == u"new")
            decision.take = RowDecision::Take::New;
        else if (take == u"skip")
            decision.take = RowDecision::Take::Skip;
        else if (const QUuid id = QUuid::fromString(take); !id.isNull())
            decision = {RowDecision::Take::Candidate, id, {}};
        else if (!take.isEmpty())
            return failure(
                Error::Kind::Usage,
                DecisionText::tr("Row %1: “%2” is neither “new”, “skip” nor the id of a candidate.")
                    .arg(row)
                    .arg(take),
                {{}, {}, row, {}});
        if (row < 1)
            return failure(Error::Kind::Usage,
                           DecisionText::tr("A decision names no row. Rows are the sheet's own numbers."));
        const QJsonObject values = entry[u"values"].toObject();
        for (auto at = values.begin(); at != values.end(); ++at)
            decision.values.insert(at.key(), at.value().toString());
        decisions.insert(row, decision);
    }
    return decisions;
}
