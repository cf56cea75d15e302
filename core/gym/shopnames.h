// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace espalier::gym {

struct City
{
    std::string_view name;
    double latitude = 0;
    double longitude = 0;
    double lateness = 0; //!< added to the chance of a late delivery
};

struct CategoryNames
{
    std::string_view name;
    std::array<std::string_view, 4> parts;
};

inline constexpr std::array<std::string_view, 40> firstNames{
    "Ada",  "Amir", "Anna", "Aya",  "Ben",   "Carla", "Chen", "Dana",  "David", "Elif", "Emma", "Eva",  "Finn", "Grace",
    "Hana", "Hugo", "Ines", "Ivan", "Jack",  "Jana",  "Kofi", "Lara",  "Leon",  "Lina", "Luis", "Maja", "Mia",  "Nils",
    "Noah", "Nora", "Omar", "Pia",  "Priya", "Rosa",  "Sam",  "Sofia", "Tariq", "Tom",  "Yuki", "Zoe"};

inline constexpr std::array<std::string_view, 40> lastNames{
    "Adams",   "Ahmed",  "Bauer",  "Brown",   "Costa",  "Diaz",     "Dubois", "Evans",  "Fischer", "Garcia",
    "Haddad",  "Hansen", "Ito",    "Jansen",  "Jones",  "Khan",     "Kim",    "Kumar",  "Larsen",  "Lee",
    "Lopez",   "Martin", "Mensah", "Meyer",   "Moreau", "Murphy",   "Novak",  "Okafor", "Patel",   "Petrov",
    "Popescu", "Rossi",  "Sato",   "Schmidt", "Silva",  "Svensson", "Tanaka", "Weber",  "Wilson",  "Yilmaz"};

inline constexpr std::array<City, 16> cities{
    City{"Amsterdam", 52.37, 4.90, 0.00}, City{"Athens", 37.98, 23.73, 0.10},    City{"Barcelona", 41.39, 2.17, 0.03},
    City{"Berlin", 52.52, 13.40, 0.00},   City{"Bucharest", 44.43, 26.10, 0.12}, City{"Copenhagen", 55.68, 12.57, 0.00},
    City{"Dublin", 53.35, -6.26, 0.06},   City{"Hamburg", 53.55, 9.99, 0.00},    City{"Lisbon", 38.72, -9.14, 0.08},
    City{"Lyon", 45.76, 4.84, 0.02},      City{"Milan", 45.46, 9.19, 0.03},      City{"Munich", 48.14, 11.58, 0.00},
    City{"Oslo", 59.91, 10.75, 0.07},     City{"Paris", 48.86, 2.35, 0.02},      City{"Vienna", 48.21, 16.37, 0.01},
    City{"Warsaw", 52.23, 21.01, 0.04}};

inline constexpr std::array<std::string_view, 12> streets{
    "Station Road", "Mill Lane",   "High Street",   "Garden Way", "Church Street", "Park Avenue",
    "River Walk",   "School Road", "Bridge Street", "Lime Grove", "Harbour Row",   "Market Square"};

inline constexpr std::array<CategoryNames, 6> categoryNames{
    CategoryNames{"Kitchen", {"Cookware", "Knives", "Coffee", "Tableware"}},
    CategoryNames{"Garden", {"Tools", "Furniture", "Plants", "Lighting"}},
    CategoryNames{"Sports", {"Cycling", "Running", "Camping", "Fitness"}},
    CategoryNames{"Electronics", {"Audio", "Cameras", "Computers", "Phones"}},
    CategoryNames{"Home", {"Bedding", "Storage", "Decoration", "Bathroom"}},
    CategoryNames{"Toys", {"Puzzles", "Building", "Outdoor", "Dolls"}}};

inline constexpr std::array<std::string_view, 16> adjectives{
    "Classic", "Compact", "Deluxe", "Eco",   "Everyday", "Folding", "Grand", "Light",
    "Mini",    "Nordic",  "Prime",  "Quiet", "Royal",    "Smart",   "Solid", "Urban"};

inline constexpr std::array<std::string_view, 16> syllables{"ar", "bel", "cor", "dan", "el",  "fin", "gar", "hol",
                                                            "ka", "lum", "mor", "nor", "ost", "ri",  "sol", "vin"};

inline constexpr std::array<std::string_view, 8> countries{"Denmark", "France", "Germany", "Italy",
                                                           "Japan",   "Poland", "Sweden",  "United Kingdom"};

} // namespace espalier::gym
