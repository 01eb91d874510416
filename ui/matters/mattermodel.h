#pragma once

#include "core/supervision/matterclocks.h"
#include "ui/common/recordmodel.h"

/// Deadlines and extensions by matter, kept while columns read them. Points into the workspace.
using SharedParts = std::shared_ptr<MatterParts>;

/// 督办事项 as a table, with their 13710 clocks beside them.
class MatterModel : public RecordModel<Matter>
{
public:
    explicit MatterModel(const PageContext &context, QObject *parent = nullptr);

    const MatterParts &parts() const { return *m_parts; }

protected:
    QSet<QUuid> prepare(const ChangeSet &changes) override;

private:
    MatterModel(const PageContext &context, SharedParts parts, QObject *parent);

    SharedParts m_parts;
};
