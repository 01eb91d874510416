#include "ui/shell/visitedpages.h"

namespace {
constexpr qsizetype pagesRemembered = 50;
}

void VisitedPages::visit(const QString &key)
{
    if (m_at >= 0 && m_keys[m_at] == key)
        return;
    m_keys = m_keys.first(m_at + 1);
    m_keys += key;
    if (m_keys.size() > pagesRemembered)
        m_keys.removeFirst();
    m_at = m_keys.size() - 1;
}

QString VisitedPages::back()
{
    return canGoBack() ? m_keys[--m_at] : QString();
}

QString VisitedPages::forward()
{
    return canGoForward() ? m_keys[++m_at] : QString();
}

void VisitedPages::clear()
{
    m_keys.clear();
    m_at = -1;
}
