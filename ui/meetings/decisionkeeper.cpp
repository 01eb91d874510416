#include "ui/meetings/decisionkeeper.h"

#include "core/base/text.h"
#include "core/meeting/meetingedits.h"
#include "ui/common/answer.h"

namespace {
constexpr int pauseMilliseconds = 400;

struct KeeperText
{
    Q_DECLARE_TR_FUNCTIONS(DecisionKeeper)
};
} // namespace

Edit writeDecision(AgendaItemId item, const QString &seen, const QString &words)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        const AgendaItem *standing = workspace.find(item);
        if (!standing)
            return failure(
                Error::Kind::Missing,
                KeeperText::tr("The agenda item is not there any more. What you typed: %1").arg(words));
        if (standing->decision != seen && standing->decision != tidied(words))
            return failure(
                Error::Kind::Conflict,
                KeeperText::tr("The decision was changed meanwhile. What you typed: %1").arg(words));
        return recordDecision(item, words)(workspace);
    };
}

DecisionKeeper::DecisionKeeper(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        // One at a time: what is typed meanwhile goes with the next.
        if (m_writes == 0)
            write();
    });
    connect(&context.session, &Session::changed, this, &DecisionKeeper::look);
}

QString DecisionKeeper::open(AgendaItemId item)
{
    flush();
    m_item = item;
    const AgendaItem *known = m_context.workspace().find(item);
    m_base = known ? known->decision : QString();
    m_text = m_conflicts.value(item, m_base);
    return m_text;
}

void DecisionKeeper::take(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    if (isConflicting())
        m_conflicts.insert(m_item, text);
    else
        m_pause.start();
}

void DecisionKeeper::flush()
{
    m_pause.stop();
    // A write on its way is followed by this one in the store's own order.
    write();
}

void DecisionKeeper::write()
{
    if (!m_item || isConflicting() || tidied(m_text) == m_base)
        return;
    if (!m_context.session.readOnlyReason().isEmpty())
        return;
    ++m_writes;
    const AgendaItem *known = m_context.workspace().find(m_item);
    const QString label = tr("Decision on %1").arg(known ? excerpt(known->title) : QString());
    const QString words = m_text;
    const auto future = m_context.session.perform(writeDecision(m_item, m_base, words), label);
    m_base = tidied(words);
    whenAnswered(future, this, [this, item = m_item, words](const Result<Performed> &performed) {
        settle(item, words, performed);
    });
}

void DecisionKeeper::settle(AgendaItemId item, const QString &words, const Result<Performed> &performed)
{
    --m_writes;
    if (performed) {
        if (item == m_item && performed->entry.seq > 0)
            emit saved(performed->entry.note.at);
        if (item == m_item && tidied(m_text) != m_base)
            m_pause.start();
        return look();
    }
    const AgendaItem *known = m_context.workspace().find(item);
    if (item == m_item)
        m_base = known ? known->decision : QString();
    m_conflicts.insert(item, item == m_item ? m_text : words);
    if (item == m_item)
        emit conflicted();
    if (item != m_item || performed.error().kind != Error::Kind::Conflict)
        m_context.notices.warn(performed.error());
}

QString DecisionKeeper::theirs() const
{
    const AgendaItem *known = m_context.workspace().find(m_item);
    return known ? known->decision : QString();
}

void DecisionKeeper::keepMine()
{
    m_base = theirs();
    m_conflicts.remove(m_item);
    write();
}

void DecisionKeeper::takeTheirs()
{
    m_base = theirs();
    m_text = m_base;
    m_conflicts.remove(m_item);
    emit textReplaced(m_text);
}

void DecisionKeeper::look()
{
    const QString now = theirs();
    if (!m_item || m_writes > 0 || isConflicting() || now == m_base)
        return;
    if (tidied(m_text) == m_base) {
        m_base = now;
        m_text = now;
        emit textReplaced(now);
        return;
    }
    m_pause.stop();
    m_conflicts.insert(m_item, m_text);
    emit conflicted();
}
