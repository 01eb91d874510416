#pragma once

#include "ui/common/detailpanel.h"
#include "ui/matters/mattermodel.h"
#include "ui/matters/moveform.h"

#include <QMenu>
#include <QPointer>

/// What stands in the panel of a matter: its story, the form of a move under it, and the moves that it allows
/// now in the footer.
class MatterPanel : public QWidget
{
    Q_OBJECT

public:
    MatterPanel(const PageContext &context, const MatterModel &model, DetailPanel &panel);

    /// Opens the form of a move for the record that is shown; says why where it is not open to it.
    void ask(MatterMove move);
    MoveForm *form() const { return m_form; }
    QTextBrowser *story() const { return m_story; }
    QMenu *moreMenu() const { return m_more; }

signals:
    void recordAsked(const QString &pageKey, const QUuid &id);
    void assignAsked(const QUuid &matter);
    void formClosed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildFooter();
    void fillMore();
    void showMatter(const QUuid &id);
    void follow(const QUrl &link);
    DetailHead headOf(const QUuid &id) const;
    const Matter *shownMatter() const;

    PageContext m_context;
    const MatterModel &m_model;
    DetailPanel &m_panel;
    QTextBrowser *m_story = nullptr;
    MoveForm *m_form = nullptr;
    QPushButton *m_feedback = nullptr;
    QPushButton *m_contact = nullptr;
    QPushButton *m_extension = nullptr;
    QPushButton *m_moreButton = nullptr;
    QMenu *m_more = nullptr;
};
