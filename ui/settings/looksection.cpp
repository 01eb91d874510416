#include "ui/settings/looksection.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QList<std::pair<QString, QVariant>> appearanceChoices()
{
    const auto choice = [](const QString &text, Appearance value) {
        return std::pair<QString, QVariant>(text, static_cast<int>(value));
    };
    return {choice(LookSection::tr("As the system"), Appearance::FollowSystem),
            choice(LookSection::tr("Light"), Appearance::Light),
            choice(LookSection::tr("Dark"), Appearance::Dark),
            choice(LookSection::tr("Light, high contrast"), Appearance::LightContrast),
            choice(LookSection::tr("Dark, high contrast"), Appearance::DarkContrast)};
}

QList<std::pair<QString, QVariant>> zoomChoices()
{
    QList<std::pair<QString, QVariant>> choices;
    for (const int percent : zoomSteps)
        choices.emplace_back(u"%1%"_s.arg(percent), percent);
    return choices;
}
} // namespace

LookSection::LookSection(Preferences &preferences, QWidget *parent)
    : SettingsSection(tr("Appearance and language"),
                      tr("On this computer, for every file. Everything but the language changes at once."),
                      parent)
    , m_preferences(preferences)
    , m_language(addBox(tr("Language"), {{u"中文"_s, u"zh"_s}, {u"English"_s, u"en"_s}}))
    , m_appearance(addBox(tr("Colours"), appearanceChoices()))
    , m_text(addBox(tr("Size of text"), {{tr("Normal"), normalTextPixels}, {tr("Large"), largeTextPixels}}))
    , m_zoom(addBox(tr("Zoom"), zoomChoices()))
{
    addNote(tr("The program speaks another language from its next start on. Ctrl+Plus, Ctrl+Minus and Ctrl+0 "
               "zoom from any page."));
    column()->addStretch();
    showValues();
    connect(&preferences, &Preferences::changed, this, &LookSection::showValues);
}

QComboBox *LookSection::addBox(const QString &label, const QList<std::pair<QString, QVariant>> &choices)
{
    auto *box = new QComboBox(this);
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    addField(label, box);
    connect(box, &QComboBox::activated, this, &LookSection::write);
    return box;
}

void LookSection::showValues()
{
    const Preferences::Values &values = m_preferences.values();
    const auto choose = [](QComboBox *box, const QVariant &value) {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    };
    choose(m_language, values.language);
    choose(m_appearance, static_cast<int>(values.appearance));
    choose(m_text, values.textPixels);
    choose(m_zoom, values.zoom);
}

void LookSection::write()
{
    Preferences::Values values = m_preferences.values();
    values.language = m_language->currentData().toString();
    values.appearance = static_cast<Appearance>(m_appearance->currentData().toInt());
    values.textPixels = m_text->currentData().toInt();
    values.zoom = m_zoom->currentData().toInt();
    m_preferences.set(values);
}
