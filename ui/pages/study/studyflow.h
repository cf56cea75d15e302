// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace espalier::ui {

//! Puts widgets beside each other and goes on in the next line, as words in a sentence. Those of one line share a middle.
class StudyFlow : public QLayout
{
public:
    explicit StudyFlow(int spacing, QWidget *parent = nullptr);
    ~StudyFlow() override;
    StudyFlow(const StudyFlow &) = delete;
    StudyFlow &operator=(const StudyFlow &) = delete;

    //! The next widget stays on the line of the one before it.
    void addAttached(QWidget *widget);

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Mode
    {
        Measure,
        Place
    };
    struct FlowItem
    {
        std::unique_ptr<QLayoutItem> item;
        bool isAttached = false;
    };
    //! The widths of the visible parts that begin at index and stay together.
    int groupWidth(std::size_t index) const;
    int arrange(const QRect &rect, Mode mode) const;

    std::vector<FlowItem> m_items;
    bool m_isNextAttached = false;
};

} // namespace espalier::ui
