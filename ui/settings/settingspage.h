#pragma once

#include "ui/common/page.h"
#include "ui/common/pagecontext.h"

class Preferences;
class SettingsSection;
class QListWidget;
class QStackedWidget;

/// 设置: a list at the left, a form at the right, saved at once.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(const PageContext &context, Preferences &preferences, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("settings"); }
    QString title() const override { return tr("Settings"); }
    QString subtitle() const override { return tr("Saved at once"); }
    void focusContent() override;

    QListWidget *list() const { return m_list; }
    QStackedWidget *sections() const { return m_sections; }

private:
    void add(SettingsSection *section);

    QListWidget *m_list;
    QStackedWidget *m_sections;
};
