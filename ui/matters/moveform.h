#pragma once

#include "core/supervision/mattermoves.h"
#include "ui/common/pagecontext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

/// Asks in the panel what one move of a matter needs: day, who, words, and what that move wants besides. A
/// refusal is said in it and keeps what was typed. Enter records, Esc closes.
class MoveForm : public QWidget
{
    Q_OBJECT

public:
    explicit MoveForm(const PageContext &context, QWidget *parent = nullptr);

    /// What was begun of the same move of the same matter keeps its text.
    void ask(MatterMove move, MatterId matter);
    bool isBegunFor(MatterId matter) const { return m_isBegun && m_matter == matter; }
    MatterId matter() const { return m_matter; }
    QLineEdit *wordsEdit() const { return m_words; }
    QLabel *problem() const { return m_problem; }

signals:
    void closed();
    void refused(); ///< by the store, after it closed: what was typed is begun again

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildFields();
    void addField(QWidget *field, const QString &name);
    void nameField(QWidget *field, const QString &name);
    void showFieldsOf(MatterMove move);
    void fillNodes();
    void begin(MatterMove move, MatterId matter);
    void takeAnswer(const Result<Performed> &performed, int asked);
    QString whoName(MatterMove move) const;
    QString wordsName(MatterMove move) const;
    Result<QList<DatePhrase>> daysTyped() const;
    Result<Edit> edit() const;
    Edit editOfNote(const MoveNote &note) const;
    QString reversedBy() const;
    void record();
    void leave();

    PageContext m_context;
    MatterMove m_move = MatterMove::Feedback;
    MatterId m_matter;
    bool m_isBegun = false; ///< also while the panel shows another matter
    int m_asked = 0; ///< so many forms were begun
    QFormLayout *m_form = nullptr;
    QLabel *m_title = nullptr;
    QLineEdit *m_until = nullptr;
    QComboBox *m_class = nullptr;
    QComboBox *m_grade = nullptr;
    QComboBox *m_node = nullptr;
    QLineEdit *m_words = nullptr;
    QLineEdit *m_who = nullptr;
    QLineEdit *m_day = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_record = nullptr;
};
