#pragma once

#include "ui/common/pagecontext.h"
#include "ui/settings/settingssection.h"

#include <QComboBox>

class QLabel;
class QLineEdit;

/// 我是谁、办公室: the name that the journal says for this computer login, and what stands on covers.
class PersonSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit PersonSection(const PageContext &context, QWidget *parent = nullptr);

    QComboBox *personBox() const { return m_person; }
    QLineEdit *officeEdit() const { return m_office; }

private:
    void fill();
    void writePerson();
    void writeOffice();

    PageContext m_context;
    QString m_login;
    QComboBox *m_person;
    QLabel *m_name;
    QLineEdit *m_office;
};
