#include "ui/settings/personsection.h"

#include "core/domain/lookup.h"
#include "core/portfolio/officeedits.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

PersonSection::PersonSection(const PageContext &context, QWidget *parent)
    : SettingsSection(
        tr("Who am I"),
        tr("The journal says who changed what. It knows the computer login; choose whose it is."),
        parent)
    , m_context(context)
    , m_login(context.session.actor().name)
    , m_person(new QComboBox(this))
    , m_name(new QLabel(this))
    , m_office(new QLineEdit(this))
{
    auto *login = new QLabel(m_login, this);
    addField(tr("Computer login"), login);
    m_person->setMinimumWidth(scaledTo(font(), 280));
    m_person->setMaxVisibleItems(16);
    addField(tr("That is"), m_person);
    addField(tr("The journal says"), m_name);
    m_office->setMinimumWidth(scaledTo(font(), 280));
    addField(tr("Name of the office"), m_office);
    addNote(tr("The office's name stands on covers of packs."));
    column()->addStretch();
    fill();
    connect(m_person, &QComboBox::activated, this, &PersonSection::writePerson);
    connect(m_office, &QLineEdit::editingFinished, this, &PersonSection::writeOffice);
    connect(&context.session, &Session::changed, this, &PersonSection::fill);
}

void PersonSection::fill()
{
    const Workspace &workspace = m_context.workspace();
    m_person->clear();
    m_person->addItem(tr("Nobody of the register"), QUuid());
    std::vector<Ref<Person>> people = workspace.all<Person>();
    std::sort(people.begin(), people.end(), [](const Ref<Person> &a, const Ref<Person> &b) {
        return a->name.localeAwareCompare(b->name) < 0;
    });
    for (const Ref<Person> &person : people) {
        const QString unit = unitNameOn(workspace, person->unit, {});
        m_person->addItem(unit.isEmpty() ? person->name : tr("%1 · %2").arg(person->name, unit),
                          person->id.value);
        if (person->login == m_login)
            m_person->setCurrentIndex(m_person->count() - 1);
    }
    m_name->setText(actorName(workspace, m_login));
    if (!m_office->isModified())
        m_office->setText(workspace.office().name);
    const bool mayWrite = m_context.session.readOnlyReason().isEmpty();
    m_person->setEnabled(mayWrite);
    m_office->setEnabled(mayWrite);
}

void PersonSection::writePerson()
{
    const PersonId person{m_person->currentData().toUuid()};
    m_context.perform(setPersonOfLogin(m_login, person),
                      tr("Say who %1 is").arg(m_login),
                      person ? tr("The journal now says %1.").arg(personName(m_context.workspace(), person))
                             : tr("The journal now says %1.").arg(m_login));
}

void PersonSection::writeOffice()
{
    if (!m_office->isModified())
        return;
    m_office->setModified(false);
    m_context.perform(setOfficeName(m_office->text(), m_context.ids),
                      tr("Name the office"),
                      tr("The office is now called %1.").arg(m_office->text().trimmed()));
}
