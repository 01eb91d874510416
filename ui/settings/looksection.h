#pragma once

#include "ui/settings/preferences.h"
#include "ui/settings/settingssection.h"

#include <QComboBox>

/// 界面: language, colours and size of text on this machine.
class LookSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit LookSection(Preferences &preferences, QWidget *parent = nullptr);

    QComboBox *languageBox() const { return m_language; }
    QComboBox *appearanceBox() const { return m_appearance; }
    QComboBox *textBox() const { return m_text; }
    QComboBox *zoomBox() const { return m_zoom; }

private:
    QComboBox *addBox(const QString &label, const QList<std::pair<QString, QVariant>> &choices);
    void showValues();
    void write();

    Preferences &m_preferences;
    QComboBox *m_language;
    QComboBox *m_appearance;
    QComboBox *m_text;
    QComboBox *m_zoom;
};
