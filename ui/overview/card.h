#pragma once

#include <QBoxLayout>
#include <QLabel>

/// A boxed part of the overview: title, what is beside it, and what is below. Its accessible name is its
/// conclusion.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title) { m_title->setText(title); }
    void setSubtitle(const QString &subtitle);
    void setConclusion(const QString &sentence) { setAccessibleName(sentence); }
    QHBoxLayout *head() const { return m_head; } ///< after the title and what stretches
    QVBoxLayout *body() const { return m_body; }
    /// Gives the focus to the first thing in it that takes it; false when there is none.
    bool takeFocus();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

/// The title of a part of a card.
QLabel *makeSectionTitle(const QString &text, QWidget *parent);

/// Removes everything from a layout; the widgets go when the events at hand are done.
void clearLayout(QLayout *layout);
