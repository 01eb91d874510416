#pragma once

#include <QAction>
#include <QUuid>
#include <QWidget>

/// One screen of the window.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString key() const = 0; ///< machine name, for what is remembered
    virtual QString title() const = 0;
    virtual QString subtitle() const { return {}; } ///< beside the title, what the page speaks of
    virtual QString statusText() const { return {}; } ///< left in the status bar
    virtual QList<QAction *> topActions() const { return {}; } ///< at most two in the top bar, primary last
    virtual void focusFilter() { setFocus(); }
    virtual void focusContent() { setFocus(); }
    virtual void togglePanel() { }
    virtual void nextProblem() { }
    virtual void addRecord() { }
    virtual void mergeSelected() { }
    virtual void reveal(const QUuid &) { } ///< shows this record, whatever hid it
    virtual void applyFilter(const QString &) { } ///< narrows to one of the page's named filters
    virtual void exportShown() { } ///< the list as it is shown, into a file
    /// Columns, saved views and what else the page remembers on this machine.
    virtual QByteArray columnsState() const { return {}; }
    virtual void restoreColumns(const QByteArray &) { }

signals:
    void statusChanged();
    void recordAsked(const QString &pageKey, const QUuid &id); ///< another page is to show this record
    void pageAsked(const QString &pageKey, const QString &filter); ///< empty filter = as it stands
};
