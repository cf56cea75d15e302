// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace espalier {

//! Many short texts in one piece of memory: a third of what as many strings take, where there are millions that are seldom read. An element
//! is made when it is read.
class Texts
{
public:
    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using iterator_concept = std::random_access_iterator_tag;
        using value_type = std::string;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = std::string;

        Iterator() = default;
        Iterator(const Texts &texts, std::size_t place)
            : m_texts(&texts)
            , m_place(static_cast<difference_type>(place))
        { }

        std::string operator*() const { return (*m_texts)[static_cast<std::size_t>(m_place)]; }
        std::string operator[](difference_type step) const { return *(*this + step); }
        Iterator &operator+=(difference_type step)
        {
            m_place += step;
            return *this;
        }
        Iterator &operator-=(difference_type step) { return *this += -step; }
        Iterator &operator++() { return *this += 1; }
        Iterator &operator--() { return *this -= 1; }
        Iterator operator++(int)
        {
            const auto before = *this;
            ++*this;
            return before;
        }
        Iterator operator--(int)
        {
            const auto before = *this;
            --*this;
            return before;
        }
        friend Iterator operator+(Iterator iterator, difference_type step) { return iterator += step; }
        friend Iterator operator+(difference_type step, Iterator iterator) { return iterator += step; }
        friend Iterator operator-(Iterator iterator, difference_type step) { return iterator -= step; }
        friend difference_type operator-(const Iterator &a, const Iterator &b) { return a.m_place - b.m_place; }
        bool operator==(const Iterator &other) const { return m_place == other.m_place; }
        auto operator<=>(const Iterator &other) const { return m_place <=> other.m_place; }

    private:
        const Texts *m_texts = nullptr;
        difference_type m_place = 0;
    };

    using value_type = std::string;
    using iterator = Iterator;
    using const_iterator = Iterator;

    Texts() = default;
    Texts(std::initializer_list<std::string_view> texts);
    //! As they are written, no larger than they need.
    explicit Texts(const std::vector<std::string> &texts);

    void append(std::string_view text);

    std::size_t size() const { return m_ends.size(); }
    bool empty() const { return m_ends.empty(); }
    //! Requires: place < size(); for front() and back(), that there is one.
    std::string operator[](std::size_t place) const;
    std::string front() const { return (*this)[0]; }
    std::string back() const { return (*this)[size() - 1]; }
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, size()}; }
    bool operator==(const Texts &) const = default;

private:
    std::string m_letters;
    std::vector<std::uint32_t> m_ends;
};

} // namespace espalier
