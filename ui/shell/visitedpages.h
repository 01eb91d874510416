#pragma once

#include <QStringList>

/// The way through the pages, as a browser keeps it: back, and forward again.
class VisitedPages
{
public:
    void visit(const QString &key);
    QString back(); ///< empty when there is none
    QString forward();
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_keys.size(); }
    void clear();

private:
    QStringList m_keys;
    qsizetype m_at = -1; ///< the page that is shown
};
