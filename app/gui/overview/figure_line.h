// SPDX-License-Identifier: GPL-3.0-or-later
//
// One figure with its words on a line that is pressed to open what is behind it, and the card that
// holds such lines under a heading.
#pragma once

#include "app/gui/theme.h"

#include <QAbstractButton>
#include <QFrame>
#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace aallokko::gui {

/// What a line says and opens. `share` (0..1) is drawn as a bar at the right end. `side` is a
/// second action at the end of the line; `sideName` tells it apart from those of other lines.
struct Figure {
    QString figure;
    QString words;
    std::function<void()> open = {};
    std::optional<Mark> mark = {};
    std::optional<double> share = {};
    QString hint = {};
    QString side = {};
    QString sideName = {};
    std::function<void()> sideOpen = {};
};

class FigureLine : public QAbstractButton {
    Q_OBJECT

  public:
    explicit FigureLine(QWidget* parent = nullptr);

    void setFigure(const Figure& figure);
    [[nodiscard]] const QString& figure() const { return m_figure; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    [[nodiscard]] QFont boldFont() const;
    [[nodiscard]] QRect wordsArea(const QRect& area) const;

    QString m_figure;
    QString m_words;
    std::optional<Mark> m_mark;
    std::optional<double> m_share;
};

class Card : public QFrame {
    Q_OBJECT

  public:
    explicit Card(const char* name, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// A large line below the heading; "" hides it.
    void setHeadline(const QString& text);
    /// Sentences below the headline; "" hides them.
    void setText(const QString& text);
    /// Lines keep their place and focus when only their content changes.
    void setFigures(const std::vector<Figure>& figures);
    /// A widget below the lines.
    void addWidget(QWidget* widget);
    [[nodiscard]] FigureLine* line(int position) const;
    [[nodiscard]] int lineCount() const { return m_shown; }
    [[nodiscard]] QToolButton* side(int position) const;

  private:
    struct Row {
        QWidget* box = nullptr;
        FigureLine* line = nullptr;
        QToolButton* side = nullptr;
        std::function<void()> open;
        std::function<void()> sideOpen;
    };
    void addRow();

    QLabel* m_title = nullptr;
    QLabel* m_headline = nullptr;
    QLabel* m_text = nullptr;
    QVBoxLayout* m_lines = nullptr;
    QVBoxLayout* m_layout = nullptr;
    std::vector<Row> m_rows;
    int m_shown = 0;
};

} // namespace aallokko::gui
