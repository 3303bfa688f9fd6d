// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done on the Graph page: open and fold, places by hand, named views, exports, zoom.
#include "app/gui/empty_state.h"
#include "app/gui/graph/canvas.h"
#include "app/gui/graph/export.h"
#include "app/gui/graph/page.h"
#include "app/gui/graph/question_bar.h"
#include "app/gui/system_picker.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>

namespace aallokko::gui {

void GraphPage::makeActions() {
    const auto add = [this](const QList<QKeySequence>& keys, auto slot) {
        auto* action = new QAction(this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_openAction = add({}, [this] { open(m_canvas->current()); });
    m_foldAction = add({Qt::Key_Backspace}, [this] { foldAll(); });
    m_unplaceAction = add({}, [this] { m_state.unplaceAll(); });
    m_saveAction = add({Qt::CTRL | Qt::SHIFT | Qt::Key_S}, [this] { askForName(); });
    for (const char* ending : {"svg", "png", "pdf"}) {
        m_exports << add({}, [this, ending] { askForFile(QLatin1String(ending)); });
    }
    m_zoomIn = add({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
                   [this] { m_canvas->zoomBy(1.25); });
    m_zoomOut = add({Qt::CTRL | Qt::Key_Minus}, [this] { m_canvas->zoomBy(0.8); });
    m_fit = add({Qt::CTRL | Qt::Key_0}, [this] { m_canvas->fit(); });
}

QList<QAction*> GraphPage::editActions() const {
    return {m_openAction, m_foldAction, m_unplaceAction, m_saveAction};
}

QList<QAction*> GraphPage::viewActions() const {
    QList<QAction*> actions{m_zoomIn, m_zoomOut, m_fit};
    return actions + m_exports;
}

void GraphPage::focusFilter() {
    m_bar->finder().setFocus(Qt::ShortcutFocusReason);
    m_bar->finder().selectAll();
}

void GraphPage::showNeighbourhood(model::InstallationId id) {
    models::GraphQuestion question = m_state.question();
    question.ask = models::GraphAsk::Neighbourhood;
    question.system = id;
    question.places.clear();
    question.open.clear();
    m_wantedSystem = id;
    ask(question);
    m_workbench.select(id);
}

// Groups, cycles and folds open in place; a system opens its neighbourhood, and the system that was
// asked about its row in the inventory.
void GraphPage::open(int node) {
    if (node < 0) {
        return;
    }
    const models::DrawnNode drawn = answer().picture.nodes[static_cast<std::size_t>(node)];
    models::GraphQuestion question = m_state.question();
    if (drawn.shape == models::NodeShape::Fold) {
        constexpr int more = 150;
        question.limit += more;
        ask(question);
    } else if (drawn.shape == models::NodeShape::Group) {
        const auto& members = answer().members[static_cast<std::size_t>(node)];
        const model::SystemView* first =
            members.empty() ? nullptr : m_state.data()->system(members.front());
        m_wantedSystem = first == nullptr ? model::InstallationId() : first->id();
        question.open << drawn.key;
        ask(question);
    } else if (drawn.system > 0) {
        const model::InstallationId id(drawn.system);
        if (question.ask == models::GraphAsk::Neighbourhood && question.system == id) {
            m_workbench.select(id);
            m_workbench.requestPage(models::PageId::Inventory);
        } else {
            showNeighbourhood(id);
        }
    }
}

void GraphPage::foldAll() {
    models::GraphQuestion question = m_state.question();
    question.open.clear();
    ask(question);
}

void GraphPage::fillViews() {
    m_viewMenu->clear();
    m_viewMenu->addAction(m_saveAction);
    m_viewMenu->addSeparator();
    for (const SavedView& view : m_saved.views()) {
        connect(m_viewMenu->addAction(view.name), &QAction::triggered, this,
                [this, question = view.question] { ask(question); });
    }
    if (m_saved.views().isEmpty()) {
        m_viewMenu->addAction(tr("No saved views yet"))->setEnabled(false);
        return;
    }
    m_viewMenu->addSeparator();
    QMenu* remove = m_viewMenu->addMenu(tr("Remove a view"));
    for (const SavedView& view : m_saved.views()) {
        connect(remove->addAction(view.name), &QAction::triggered, this, [this, name = view.name] {
            m_saved.remove(name);
            fillViews();
        });
    }
}

void GraphPage::saveView(const QString& name) {
    m_saved.save(name, m_state.question());
    fillViews();
    m_workbench.showMessage(tr("View saved: %1").arg(name));
}

void GraphPage::askForName() {
    bool isGood = false;
    const QString name = QInputDialog::getText(this, tr("Save view"),
                                               tr("Name of the view (an equal name is replaced):"),
                                               QLineEdit::Normal, QString(), &isGood)
                             .trimmed();
    if (isGood && !name.isEmpty()) {
        saveView(name);
    }
}

void GraphPage::askForFile(const QString& ending) {
    const QFileInfo project(m_workbench.session()->path());
    const QString proposed =
        project.dir().filePath(project.completeBaseName() + u'-' + tr("graph") + u'.' + ending);
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the drawing"), proposed,
                                                      QStringLiteral("*.") + ending);
    if (!path.isEmpty()) {
        writeTo(path);
    }
}

bool GraphPage::writeTo(const QString& path) {
    ExportTexts texts;
    const session::Session& session = *m_workbench.session();
    texts.title = QFileInfo(session.path()).completeBaseName() + QStringLiteral(" – ") + title();
    texts.headline = answer().headline;
    if (session.inventory().isSynthetic()) {
        texts.band = tr("Synthetic example data: systems, suppliers, costs and dates are invented");
    }
    if (answer().picture.nodes.empty() || !exportGraph(*m_canvas, answer(), texts, path)) {
        m_workbench.showMessage(
            tr("The drawing could not be written to %1. Is the folder there, and may you write in "
               "it?")
                .arg(QDir::toNativeSeparators(path)));
        return false;
    }
    m_workbench.showMessage(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    return true;
}

// Systems and places belong to one project and are left out.
QByteArray GraphPage::saveState() const {
    models::GraphQuestion question = m_state.question();
    question.system = {};
    question.other = {};
    question.open.clear();
    question.places.clear();
    QJsonObject json = models::toJson(question);
    json.insert(QStringLiteral("splitter"),
                QString::fromLatin1(m_splitter->saveState().toBase64()));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void GraphPage::restoreState(const QByteArray& state) {
    const QJsonObject json = QJsonDocument::fromJson(state).object();
    if (json.isEmpty()) {
        return;
    }
    ask(models::questionOf(json), false);
    m_splitter->restoreState(
        QByteArray::fromBase64(json.value(QStringLiteral("splitter")).toString().toLatin1()));
}

void GraphPage::retranslate() {
    m_title->setText(title());
    m_views->setText(tr("Views"));
    m_views->setToolTip(tr("Saved views of this project"));
    m_views->setAccessibleName(m_views->toolTip());
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("Write the drawing into a file"));
    m_export->setAccessibleName(m_export->toolTip());
    m_openAction->setText(tr("&Open"));
    m_openAction->setToolTip(tr("Open the group, or what is around the system (Enter)"));
    m_foldAction->setText(tr("&Fold what was opened"));
    m_unplaceAction->setText(tr("For&get places given by hand"));
    m_saveAction->setText(tr("&Save view…"));
    m_exports[0]->setText(tr("Export as SVG…"));
    m_exports[1]->setText(tr("Export as PNG…"));
    m_exports[2]->setText(tr("Export as PDF…"));
    m_zoomIn->setText(tr("Zoom &in"));
    m_zoomOut->setText(tr("Zoom &out"));
    m_fit->setText(tr("Show &all"));
    m_canvas->setAccessibleName(tr("Drawing of the graph"));
    m_canvas->setToolTip(QString());
    m_tree->setAccessibleName(tr("Systems and links of the drawing"));
    m_tree->setAccessibleDescription(tr("Enter opens; the arrow to the right shows the links."));
    m_empty->setText(tr("Here stands which system feeds which.\nThere are no systems yet: import "
                        "inventories first, or open the example."));
    m_bar->retranslate();
    fillViews();
    refresh();
}

} // namespace aallokko::gui
