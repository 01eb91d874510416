#pragma once

#include "core/briefing/pack.h"
#include "ui/common/busybar.h"
#include "ui/common/page.h"
#include "ui/common/pagecontext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>

class PackPress;
class PackSettings;
class PageView;
class PartList;
class ThumbnailModel;
struct PackProof;

/// 汇报材料: the parts of the pack, its pages as they will be printed, and what was checked about them.
class PackPage : public Page
{
    Q_OBJECT

public:
    /// Writes the pack to that file; answers with the path. Called away from the GUI thread.
    using WritePack
        = std::function<Result<QString>(const Workspace &, const PackRequest &, const QString &output)>;

    PackPage(const PageContext &context, WritePack writePack, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("pack"); }
    QString title() const override { return tr("Briefing pack"); }
    QString statusText() const override;
    void focusContent() override;

    PartList *parts() const { return m_parts; }
    PageView *pageView() const { return m_view; }
    QListView *thumbnails() const { return m_strip; }
    PackSettings *settings() const { return m_settings; }
    QPushButton *saveButton() const { return m_save; }

    /// Writes the pack as it is shown.
    void write(const QString &output);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QBoxLayout *buildBar();
    QWidget *buildParts();
    void buildStrip();
    QBoxLayout *buildDesk();
    void connectView();
    void connectPress();
    void compose();
    void takeProof(const PackProof &proof);
    void showPage(int page);
    Result<PackRequest> request() const;
    void askWhere();
    void askPrinter();
    void tell(const Result<QString> &written);

    PageContext m_context;
    WritePack m_writePack;
    PackPress *m_press;
    ThumbnailModel *m_pictures;
    BusyBar *m_busy = nullptr;
    PartList *m_parts = nullptr;
    QListView *m_strip = nullptr;
    PageView *m_view = nullptr;
    PackSettings *m_settings = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_zoom = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
    bool m_isStale = true; ///< composed anew when someone looks
    int m_request = 0;
};
