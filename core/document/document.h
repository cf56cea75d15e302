// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plot.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

//! A report for people as a value: what is said, in which order, and nothing of how it looks. All texts are plain, whatever they hold.
namespace espalier::document {

struct Paragraph
{
    enum class Tone
    {
        Plain,
        Small, //!< beside the matter
        Code //!< as it is typed
    };
    std::string text;
    Tone tone = Tone::Plain;
    bool operator==(const Paragraph &) const = default;
};

struct Bullets
{
    std::vector<std::string> items;
    bool operator==(const Bullets &) const = default;
};

//! What must not be overlooked.
struct Notice
{
    std::string subject;
    std::string text;
    std::string advice; //!< may be empty
    bool isGrave = false;
    bool operator==(const Notice &) const = default;
};

//! Names with their values, one beneath the other.
struct Facts
{
    struct Fact
    {
        std::string name;
        std::string value;
        bool isCode = false; //!< a hash, a line that is typed
        bool operator==(const Fact &) const = default;
    };
    std::vector<Fact> facts;
    bool operator==(const Facts &) const = default;
};

//! Few large numbers, side by side.
struct Tiles
{
    struct Tile
    {
        std::string name;
        std::string value;
        std::string detail;
        bool operator==(const Tile &) const = default;
    };
    std::vector<Tile> tiles;
    bool operator==(const Tiles &) const = default;
};

struct Table
{
    struct Column
    {
        std::string head;
        bool isNumber = false; //!< stands to the right
        bool operator==(const Column &) const = default;
    };
    struct Cell
    {
        std::string text;
        std::optional<double> bar = {}; //!< drawn before the text, in [0, 1]
        bool operator==(const Cell &) const = default;
    };
    struct Row
    {
        std::vector<Cell> cells; //!< one for each column
        bool isMarked = false; //!< the one that this is about
        bool operator==(const Row &) const = default;
    };
    std::vector<Column> columns;
    std::vector<Row> rows;
    bool operator==(const Table &) const = default;
};

//! Side by side.
struct Figures
{
    std::vector<Plot> plots;
    bool operator==(const Figures &) const = default;
};

using Block = std::variant<Paragraph, Bullets, Notice, Facts, Tiles, Table, Figures>;

struct Section
{
    std::string title;
    std::vector<Block> blocks;
    bool operator==(const Section &) const = default;
};

struct Document
{
    std::string language; //!< "en", as HTML names it
    std::string kind; //!< "Model card": what stands over the title, and on every page
    std::string title;
    std::string lead; //!< what it is about, in a sentence
    std::vector<Block> front; //!< beneath it
    std::vector<Section> sections;
    std::string foot;
    bool operator==(const Document &) const = default;
};

} // namespace espalier::document
