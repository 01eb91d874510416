#pragma once

#include "ui/common/pagecontext.h"

/// How much is late, for the navigation and the title. Counted again once after any number of changes.
class LateCounts : public QObject
{
    Q_OBJECT

public:
    struct Counts
    {
        int redProjects = 0;
        int overdueMatters = 0;
        int overdueStages = 0;
        int dueThisWeek = 0;

        bool operator==(const Counts &) const = default;
    };

    explicit LateCounts(const PageContext &context, QObject *parent = nullptr);

    const Counts &counts() const { return m_counts; }
    /// A matter with an overdue stage, a project with a red light.
    bool isLate(const QUuid &record) const { return m_late.contains(record); }

signals:
    void changed();

private:
    void count();

    PageContext m_context;
    Counts m_counts;
    QSet<QUuid> m_late;
    QTimer m_soon;
};
