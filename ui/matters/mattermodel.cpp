#include "ui/matters/mattermodel.h"

#include "ui/matters/mattercolumns.h"

MatterModel::MatterModel(const PageContext &context, QObject *parent)
    : MatterModel(context, std::make_shared<MatterParts>(context.workspace()), parent)
{
}

MatterModel::MatterModel(const PageContext &context, SharedParts parts, QObject *parent)
    : RecordModel(context, &Matter::title, matterColumns(context, parts), parent)
    , m_parts(std::move(parts))
{
}

QSet<QUuid> MatterModel::prepare(const ChangeSet &changes)
{
    QSet<QUuid> concerned;
    for (const Change &change : changes) {
        if (const auto *deadline = std::get_if<ChangeOf<Deadline>>(&change))
            concerned.insert(deadline->either().matter.value);
        else if (const auto *extension = std::get_if<ChangeOf<Extension>>(&change))
            concerned.insert(extension->either().matter.value);
    }
    // The records that the parts point to are gone once they are changed.
    if (!concerned.isEmpty())
        *m_parts = MatterParts(context().workspace());
    return concerned;
}
