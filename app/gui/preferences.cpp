// SPDX-License-Identifier: GPL-3.0-or-later
//
// A thin layer over QSettings with typed keys.
#include "app/gui/preferences.h"

#include <QFileInfo>
#include <QLocale>
#include <QSettings>

namespace aallokko::gui {

namespace {

constexpr int maxRecentFiles = 10;

} // namespace

QVariant Preferences::value(const QString& key) const {
    return m_isStoring ? QSettings().value(key) : QVariant();
}

void Preferences::setValue(const QString& key, const QVariant& value) {
    if (m_isStoring) {
        QSettings().setValue(key, value);
    }
}

QByteArray Preferences::state(const QString& name) const {
    return value(QStringLiteral("state/") + name).toByteArray();
}

void Preferences::setState(const QString& name, const QByteArray& state) {
    setValue(QStringLiteral("state/") + name, state);
}

model::Language Preferences::language() const {
    const QString stored = value(QStringLiteral("language")).toString();
    if (!stored.isEmpty()) {
        return languageOf(stored);
    }
    const QLocale::Language system = QLocale::system().language();
    return system == QLocale::Swedish ? model::Language::Sv : model::Language::Fi;
}

void Preferences::setLanguage(model::Language language) {
    setValue(QStringLiteral("language"), codeOf(language));
}

Theme Preferences::theme() const {
    return static_cast<Theme>(value(QStringLiteral("theme")).toInt());
}

void Preferences::setTheme(Theme theme) {
    setValue(QStringLiteral("theme"), static_cast<int>(theme));
}

QStringList Preferences::recentFiles() const {
    QStringList files = value(QStringLiteral("recent")).toStringList();
    files.erase(std::remove_if(files.begin(), files.end(),
                               [](const QString& file) { return !QFileInfo::exists(file); }),
                files.end());
    return files;
}

void Preferences::addRecentFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    setValue(QStringLiteral("recent"), files.mid(0, maxRecentFiles));
}

model::Language languageOf(const QString& code) {
    return code == QStringLiteral("sv")   ? model::Language::Sv
           : code == QStringLiteral("en") ? model::Language::En
                                          : model::Language::Fi;
}

QString codeOf(model::Language language) {
    return language == model::Language::Sv   ? QStringLiteral("sv")
           : language == model::Language::En ? QStringLiteral("en")
                                             : QStringLiteral("fi");
}

} // namespace aallokko::gui
