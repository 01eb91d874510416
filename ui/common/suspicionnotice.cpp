#include "ui/common/suspicionnotice.h"

#include "core/portfolio/suspicion.h"

namespace {
struct SuspicionNoticeText
{
    Q_DECLARE_TR_FUNCTIONS(SuspicionNotice)
};

QStringList sentencesOf(const ChangeSet &changes)
{
    QStringList sentences;
    for (const Change &change : changes) {
        const auto *project = std::get_if<ChangeOf<Project>>(&change);
        if (!project || !project->before || !project->after)
            continue;
        for (const Suspicion &suspicion : newSuspicions(*project->before, *project->after))
            sentences += SuspicionNoticeText::tr("%1: %2").arg(project->after->name, suspicion.sentence);
    }
    return sentences;
}
} // namespace

void warnOfSuspicions(const PageContext &context, const ChangeSet &changes, const QString &label)
{
    const QStringList sentences = sentencesOf(changes);
    if (sentences.isEmpty())
        return;
    QString sentence = SuspicionNoticeText::tr("Written; please check. %1").arg(sentences.first());
    if (sentences.size() > 1)
        sentence
            = SuspicionNoticeText::tr("%1 (and %n more)", nullptr, static_cast<int>(sentences.size()) - 1)
                  .arg(sentence);
    Notice notice{Notice::Kind::Warning, sentence, {}};
    notice.choices.push_back({SuspicionNoticeText::tr("Take it back"), [&session = context.session, label] {
                                  if (session.undoLabel() == label)
                                      session.undo();
                              }});
    notice.choices.push_back({SuspicionNoticeText::tr("It is right"), [] {}});
    context.notices.say(notice);
}
