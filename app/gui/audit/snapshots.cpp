// SPDX-License-Identifier: GPL-3.0-or-later
//
// The slow parts run on values; only writing the file and one record happen in the window's thread.
#include "app/gui/audit/snapshots.h"

#include "core/text/messages.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace aallokko::gui {

namespace {

const QString filter = QStringLiteral("*.snapshot.json");

/// The ground, or "" when nobody wants to sign.
QString groundOf(QWidget* parent) {
    QDialog dialog(parent);
    dialog.setWindowTitle(Snapshots::tr("Sign off a snapshot"));
    auto* hint = new QLabel(
        Snapshots::tr("Inventory, plan and the hash of the audit trail go into one file under your "
                      "name. The trail records its digest, so that anybody can check file and "
                      "project against each other later."),
        &dialog);
    hint->setWordWrap(true);
    auto* name = new QLabel(Snapshots::tr("&Ground: for whom, and why now"), &dialog);
    auto* text = new QPlainTextEdit(&dialog);
    text->setObjectName(QStringLiteral("snapshotGround"));
    text->setAccessibleName(Snapshots::tr("Ground of the signing"));
    text->setTabChangesFocus(true);
    name->setBuddy(text);
    auto* buttons = new QDialogButtonBox(&dialog);
    QPushButton* sign = buttons->addButton(Snapshots::tr("Choose the file and sign…"),
                                           QDialogButtonBox::AcceptRole);
    sign->setObjectName(QStringLiteral("snapshotSign"));
    sign->setEnabled(false);
    buttons->addButton(Snapshots::tr("Cancel"), QDialogButtonBox::RejectRole);
    QObject::connect(text, &QPlainTextEdit::textChanged, sign,
                     [=] { sign->setEnabled(!text->toPlainText().trimmed().isEmpty()); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    for (QWidget* part : {static_cast<QWidget*>(hint), static_cast<QWidget*>(name),
                          static_cast<QWidget*>(text), static_cast<QWidget*>(buttons)}) {
        layout->addWidget(part);
    }
    dialog.resize(dialog.fontMetrics().averageCharWidth() * 70, dialog.fontMetrics().height() * 16);
    return dialog.exec() == QDialog::Accepted ? text->toPlainText().simplified() : QString();
}

} // namespace

Snapshots::Snapshots(models::Workbench& workbench, QWidget* parent)
    : QObject(parent), m_workbench(workbench), m_parent(parent) {
    connect(&workbench, &models::Workbench::sessionAboutToChange, this, [this] {
        delete std::exchange(m_job, nullptr);
        m_check.reset();
    });
}

Snapshots::~Snapshots() {
    delete m_job;
}

void Snapshots::askToSign() {
    if (m_workbench.session() == nullptr || isRunning()) {
        return;
    }
    const QString ground = groundOf(m_parent);
    if (ground.isEmpty()) {
        return;
    }
    const QFileInfo project(m_workbench.session()->path());
    const QString name = QStringLiteral("%1-%2.snapshot.json")
                             .arg(project.completeBaseName())
                             .arg(m_workbench.session()->inventory().version);
    const QString path = QFileDialog::getSaveFileName(m_parent, tr("Save the signed-off snapshot"),
                                                      project.dir().filePath(name), filter);
    if (!path.isEmpty()) {
        sign(ground, path);
    }
}

void Snapshots::sign(const QString& ground, const QString& path) {
    if (isRunning()) {
        return;
    }
    auto input = session::snapshotInput(*m_workbench.session(), {{}, ground.toStdString()});
    if (!input) {
        m_workbench.showError(input.error());
        return;
    }
    using Outcome = base::Result<session::SignedSnapshot>;
    auto* job = new session::Job<Outcome>(this);
    m_job = job;
    m_workbench.showJob(job, tr("Making the snapshot"));
    job->start(
        [input = std::move(*input)](std::stop_token stop) -> Outcome {
            auto made = session::makeSnapshot(input);
            if (stop.stop_requested()) {
                return base::fail(base::ErrorKind::Usage, "snapshot.stopped");
            }
            return made;
        },
        [this, job, path](const Outcome& made) {
            job->deleteLater();
            m_job = nullptr;
            store(made, path);
        });
}

void Snapshots::store(const base::Result<session::SignedSnapshot>& made, const QString& path) {
    if (!made) {
        m_workbench.showError(made.error());
    } else if (m_workbench.accept(session::storeSnapshot(*m_workbench.session(), *made, path))) {
        m_workbench.showMessage(tr("Signed and recorded: %1").arg(QDir::toNativeSeparators(path)));
    }
}

void Snapshots::askToCheck() {
    if (m_workbench.session() == nullptr || isRunning()) {
        return;
    }
    const QString path =
        QFileDialog::getOpenFileName(m_parent, tr("Check a signed-off snapshot"),
                                     QFileInfo(m_workbench.session()->path()).path(), filter);
    if (!path.isEmpty()) {
        check(path);
    }
}

void Snapshots::check(const QString& path) {
    if (isRunning()) {
        return;
    }
    using Outcome = base::Result<session::SnapshotCheck>;
    auto* job = new session::Job<Outcome>(this);
    m_job = job;
    m_check.reset();
    m_workbench.showJob(job, tr("Checking the snapshot"));
    job->start([input = session::snapshotCheckInput(*m_workbench.session()),
                path](std::stop_token) { return session::checkSnapshot(input, path); },
               [this, job, path](Outcome outcome) {
                   job->deleteLater();
                   m_job = nullptr;
                   if (!outcome) {
                       m_workbench.showError(outcome.error());
                       return;
                   }
                   m_check = std::move(*outcome);
                   tell(path);
               });
}

void Snapshots::tell(const QString& path) {
    if (m_check->faults.empty()) {
        constexpr std::size_t dayLength = 10;
        m_workbench.showMessage(
            text::sentence("snapshot.holds", {std::to_string(m_check->version), m_check->user,
                                              "@date:" + m_check->time.substr(0, dayLength)}));
        return;
    }
    base::Error all = base::fail(base::ErrorKind::Verification, "snapshot.broken_file",
                                 {QFileInfo(path).fileName().toStdString()})
                          .value();
    all.also = m_check->faults;
    m_workbench.showError(all);
}

} // namespace aallokko::gui
