#pragma once

#include "ui/common/pagecontext.h"

#include <QTextBrowser>
#include <QUuid>

/// What one looks for first about a project: whose it is, its dates and money, its obstacle, its matters and
/// what meetings decided about it. Links lead to the matter and the meeting.
class ProjectSummary : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ProjectSummary(const PageContext &context, QWidget *parent = nullptr);

    void showProject(const QUuid &id);

signals:
    void recordAsked(const QString &pageKey, const QUuid &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(const QUrl &link);

    PageContext m_context;
    QUuid m_shown;
};
