#pragma once

#include "core/domain/lookup.h"
#include "ui/common/theme.h"

/// What the panel tells of a matter, as rich text: who, the clocks with both dates, where it came from and
/// went, and what was done about it, newest first. Links are "page:id".
class MatterStory
{
public:
    MatterStory(const Workspace &workspace, const MatterParts &parts, QDate today, const Theme &theme);

    QString of(const Matter &matter) const;

private:
    QString factsOf(const Matter &matter) const;
    QString stagesOfMatter(const Matter &matter) const;
    QString originsOf(const Matter &matter) const;
    QString recordsOf(const Matter &matter) const;
    QString fact(const QString &name, const QString &text) const;
    QString heading(const QString &text) const;
    QString quiet(const QString &text) const;

    const Workspace &m_workspace;
    const MatterParts &m_parts;
    QDate m_today;
    const Theme &m_theme;
};
