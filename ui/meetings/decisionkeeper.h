#pragma once

#include "core/domain/meeting.h"
#include "ui/common/pagecontext.h"

#include <QHash>
#include <QTimer>

/// Keeps what is typed under an agenda item: writes it at each pause, so that it survives a crash, and never
/// over what someone else wrote meanwhile. Such a text waits for a choice instead.
class DecisionKeeper : public QObject
{
    Q_OBJECT

public:
    explicit DecisionKeeper(const PageContext &context, QObject *parent = nullptr);

    /// Writes what is left of the former item. The text to begin with.
    QString open(AgendaItemId item);
    AgendaItemId item() const { return m_item; }
    void take(const QString &text); ///< as typed so far
    void flush(); ///< writes now instead of at the next pause
    bool isConflicting() const { return m_conflicts.contains(m_item); }
    QString theirs() const; ///< what stands in the file
    void keepMine();
    void takeTheirs();

signals:
    void saved(const QDateTime &at);
    void textReplaced(const QString &text); ///< the editor is to show this; nothing typed is lost by it
    void conflicted();

private:
    void write();
    void settle(AgendaItemId item, const QString &words, const Result<Performed> &performed);
    void look();

    PageContext m_context;
    AgendaItemId m_item;
    QString m_text; ///< as typed
    QString m_base; ///< what the file held when we last agreed with it
    QHash<AgendaItemId, QString> m_conflicts; ///< typed texts that were not written
    QTimer m_pause;
    int m_writes = 0; ///< on their way
};

/// Writes a decision, provided the item still holds what the person saw or what they want. The sentence of a
/// Conflict holds the typed words.
Edit writeDecision(AgendaItemId item, const QString &seen, const QString &words);
