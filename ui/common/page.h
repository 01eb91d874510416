#pragma once

#include <QWidget>

/// One screen of the window.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString key() const = 0; ///< machine name, for what is remembered
    virtual QString title() const = 0;
    virtual QString statusText() const { return {}; } ///< left in the status bar
    virtual void focusFilter() { setFocus(); }
    virtual void focusContent() { setFocus(); }
    virtual void togglePanel() { }
    virtual void nextProblem() { }
    virtual void addRecord() { }
    virtual void mergeSelected() { }
    virtual void exportShown() { } ///< the list as it is shown, into a file
    /// Columns, saved views and what else the page remembers on this machine.
    virtual QByteArray columnsState() const { return {}; }
    virtual void restoreColumns(const QByteArray &) { }

signals:
    void statusChanged();
};
