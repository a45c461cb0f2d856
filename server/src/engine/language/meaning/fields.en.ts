/** Fields of meaning, one a line: words that people use for the same thing. A word may stand in several; `a_b` is said in a row. */
export const fields = `
empty idle unused vacant bare free spare quiet stand_still nobody no_one gather_dust unoccupied half_empty
full busy packed crowded crammed occupied engaged jammed overflow queue line wait congested swamped rush
wait queue delay hold hours late line slow backlog hold-up behind
fast quick sooner speed rapid hurry immediate straight_away faster early earlier
late delay overdue slip behind miss postpone slow
cheap cut discount reduce lower less save knock save_on cost bargain deal trim shave off affordable
expensive cost pay price dear charge bill spend overpay fee expense money pricey
money cash revenue income profit margin earn earnings dollar pound euro buck quid turnover takings pay paid coin sale
bill invoice statement charge payment receipt billing unbilled uncollected code coded claim
lose loss waste throw toss dump bin dumpster trash discard write_off spill tip pour shrink leak away down_the_drain scrap spoil dwindle
steal theft thief rob burglar pilfer walk vanish disappear missing leak nick
find discover dig spot recover uncover locate turn_up hidden hide
break crack fail fault damage snap wreck broken collapse split burst smash go_wrong ruin
repair mend fix replace patch restore service maintain maintenance overhaul
worn old tired outdated aged ancient dated wear threadbare rusty rust past_it
new fresh modern brand-new latest recent
clean wash cleaner spotless dirt dirty hygiene scrub mop wipe stain grime filth soil soiled
stain mark spot tide_mark patch blotch
wet damp moisture water rain soak soggy humid drip leak dry rot mould mold flood drench pour seep
dry drain vent out dehumidify air
rain storm shower downpour weather wind snow ice sleet hail
cold cool chill freeze frozen fridge refrigerate icy chiller cooler draught draft coat shiver temperature warm
hot heat warm warmth boiler heating radiator furnace stuffy swelter overheat temperature
air ventilation vent fan draught draft breeze extract conditioner fume smell odour odor stink
light lamp bulb dark lighting bright dim gloom see illuminate lumen led glow lit
noise noisy loud sound quiet deafen racket hum acoustic silence hear
smoke fire flame blaze burn alarm extinguisher sprinkler
power electric electricity energy voltage watt grid meter kilowatt current solar panel
gas fuel diesel petrol gasoline oil pump tank fill
water plumb pipe drain tap faucet sewer gutter downspout leak overflow flow hydrant
slip fall trip tumble grip slide slippery steady footing stumble skid rubber mat tread grit rough balance hurt injury
stair step ladder rung tread staircase ramp edge
floor carpet tile lino rug ground flooring mat underfoot
roof gutter shingle slate tile overhead ceiling loft attic rafter
wall brick panel panelling plaster partition stone masonry facade plinth wood
window glass pane glaze glazing sill shutter blind curtain draught
door gate entrance hinge hatch lock latch bolt key entry doorway exit shutter
fence hedge perimeter boundary barrier railing rail
stock inventory shelf shelves stockroom storeroom warehouse store supply pallet carton box rack storage goods
box carton crate package parcel case packaging container pack wrap
label sticker tag barcode read mark print sign
wrong mistake error mis-pick mix-up mixed incorrect slip_up blunder false inaccurate
right correct accurate proper exact precise
pick grab choose pull select take
count tally tot add_up inventory audit number reckon measure weigh
week weekly seven_day
day daily day_to_day everyday
month monthly thirty_day
year yearly annual season twelve_month annually
morning am noon before_noon first_thing dawn early breakfast half_eight before_lunch
afternoon pm after_lunch
evening night nightly dusk after_dark overnight
weekday monday_to_friday working_day midweek week
weekend saturday sunday
hour minute half_hour quarter_of_an_hour quarter moment
school pupil student teacher classroom class parent family term head lesson campus kid children
child kid children youngster baby toddler nursery daycare
parent mother father mum mom dad family household
hospital nurse ward clinic patient doctor medical surgery practice physician health
dentist dental tooth teeth hygienist gum crown
patient visit appointment chart practice surgery exam consult
medicine drug pharmacy prescription pill tablet dose
animal horse dog cat cow cattle livestock vet hoof hooves pet puppy herd stable barn beast
farm crop harvest field grow grower farmer acre tractor greenhouse plant seed soil farmland
lettuce green vegetable produce salad leaf crisper crisp fresh fruit tomato herb
fresh rot spoil spoilage keep crisp shelf-life perish ripe last_longer
plant tree garden lawn grass hedge weed flower landscaping mow branch
food meal dish lunch dinner kitchen cook chef menu eat plate cater restaurant diner canteen supper
bread bake bakery oven loaf dough pastry cake baker
meat butcher beef pork sausage
fish fishing boat sea harbour harbor quay ashore trawler crew net catch vessel dock marina port ship
net twine rope cord line string mesh knot
drink beer pint bar pub keg cask cellar brew ale tap wine cocktail barrel
coffee tea cafe espresso barista brew
hotel guest room bed stay inn lodge night booking check-in reception hostel
tour tourist travel trip holiday vacation visitor
theatre concert show stage ticket audience cinema gig performance seat
church parish congregation pew hymn service priest pastor chapel faith sunday bell steeple
bell clapper hammer ring chime strike toll
library book reader read reading shelf
print paper sheet card leaflet flyer copy printer page ink
paper form paperwork document chart record file note notes binder folder record-keeping admin
software app program system computer screen online digital platform phone tool
spreadsheet excel sheet by_hand manual manually timesheet typing type hand
phone mobile pocket cell handset smartphone device
phone call ring line number dial telephone answer pick_up switchboard engaged tone
answer reply respond pick_up get_through get_back
customer client shopper buyer guest patron punter people folk someone visitor caller public
staff crew team employee worker nurse people men driver colleague hand workforce technician mechanic
boss manager owner head chief director lead
hire recruit vacancy job advert position opening applicant candidate staff short-handed understaffed post
leave quit turnover resign walk_out retention stay
train training course teach learn coach lesson class instruct
shift rota roster schedule swap change timetable
schedule calendar diary appointment book booking slot plan timetable
forget forgotten miss overlook slip remember remind reminder lost
remind reminder prompt nudge alert text notify
payroll pay wage salary timesheet payslip paycheck
tax vat irs hmrc return deduct accountant accounting bookkeeping ledger accounts
bank loan finance credit mortgage lend interest repayment
insure insurance policy cover coverage claim premium excess
law legal lawyer solicitor attorney court contract lawsuit
rule regulation law code requirement comply compliance permit licence license
fine penalty penalise penalize ticket charge sanction citation cost_you
inspect inspector inspection audit auditor check examine review
safe safety danger hazard risk accident injury unsafe secure protect hurt
accident crash collision injury hurt casualty
secure security guard lock alarm camera cctv intruder break-in burglary theft
hack breach password cyber phishing ransomware data encrypt backup virus
backup copy disk server data lose restore drive
website site web page online internet homepage search google link
click visitor traffic rank search seo view
review rating star feedback comment complaint complain
advert ad advertising marketing campaign promote publicity banner poster flyer
brand logo sign signage signboard lettering
photo picture image photograph video camera film shot
car vehicle auto automobile motor dealership garage
truck lorry van fleet haul trailer hgv rig vehicle wagon
driver drive route road mile highway motorway transit run lane
deliver delivery ship shipment courier drop dispatch freight haul transport send
train rail railroad railway track tram station
bus coach minibus
bike bicycle cycle scooter
tyre tire wheel tread
brake pad disc
park parking lot space bay meter
machine equipment washer dryer unit appliance kit device plant
laundry washer laundromat wash dryer linen launder towel sheet
engine motor pump compressor gearbox bearing belt turbine
tool drill saw blade bit wrench sharpen blunt edge
lift elevator forklift crane hoist jack escalator
build construction site builder contractor scaffold concrete foundation
concrete cement asphalt tarmac pavement crack pothole surface
paint coat painting decorate colour color finish peel flake varnish
metal steel iron copper scrap aluminium weld alloy rust
wood timber lumber plank panel panelling pine oak
plastic bag wrap film recycle recycling foam
rubbish waste trash garbage bin refuse skip dumpster recycle landfill dispose disposal
scrap junk old metal pile heap mess leftovers
pile stack heap build-up accumulate mound
take_away haul collect pick_up remove take_off clear cart
free no_charge nothing complimentary on_the_house gratis without_charge no_cost for_free
clothes clothing uniform shirt jacket garment wear fabric textile cloth shoe boot
chair seat seating desk furniture sit table sofa bench stool
sit seat comfortable comfort ache back posture ergonomic
back neck ache pain hurt sore comfortable strain
sleep bed mattress rest night tired
sport gym fitness exercise member membership workout pool swim
pool swim swimming chlorine
game play player pitch court field match league
hair salon barber stylist cut beauty nail spa
shop store retail retailer boutique high_street supermarket grocery till counter checkout
till checkout counter register queue pos
sell sale vend sold
order buy purchase reorder requisition buyer
supplier vendor supply distributor wholesaler source
member membership join renew renewal subscriber subscription sign_up lapse
donate donor donation charity fundraise gift give
rent lease tenant landlord letting property apartment flat let
house home property estate residential homeowner householder
office desk workplace building suite premises
factory plant mill workshop line production manufacture floor assembly
line production stoppage stop downtime halt standstill down outage
stop end prevent cure cease halt put_an_end avoid fix sort solve close end_it
help ease assist support aid make_easier lighten take_off
easy simple effortless painless straightforward hassle-free
hard difficult struggle headache hassle trouble pain chore nuisance
problem trouble issue headache hassle difficulty bother snag
work job task chore duty labour labor
time hour day afternoon free back spend eat yourself
spend use eat take cost go
more extra additional another one_more increase gain rise grow boost double further
less fewer reduce drop decrease decline fall cut down shrink
all every each whole entire total complete everything everyone everybody
half fifty_percent half_of
most majority nearly just_about almost practically many
nobody no_one none never without nothing
change switch swap replace alter convert turn move
keep stay hold remain last steady put
long longer length extend last
big large huge massive bulk heavy tenor
small little tiny minor compact
open start begin launch opening
close shut end closing finish
move relocate transfer shift removal mover
grow expand growth expansion scale
compete competitor rival competition neighbour neighbor next_door down_the_road
town city local area neighbourhood neighborhood district street community village county
river lake sea coast beach shore water
sketch drawing draw diagram plan blueprint design
sample example specimen swatch trial free_trial taster piece spool test bit
quote estimate figure price proposal quotation
email mail inbox message e-mail
letter post mail write stamp envelope
details info information note summary rundown sheet outline breakdown explain
show demonstrate demo see picture imagine walk_through
imagine picture suppose think what_if
report study audit analysis survey findings
talk chat speak conversation call word discuss
meet meeting visit come sit_down drop_by stop_by see
tomorrow next_day
name who person charge responsible contact run choose decide
choose decide pick choice selection decision
idea thought plan suggestion suggest
interested want like keen
reserve booked hold keep
cause because reason due owing come_from down_to
result outcome happen lead
under beneath below underneath bottom
over above top overhead
behind back rear at_the_back back_there
outside outdoor exterior yard
inside indoor interior inner secondary
side edge north south east west end corner left right
near close by beside next
high low height tall knee two_feet waist
hang hung suspend
pour tip spill pour_away
surprise surprised astonish astonished amazed shock
happy pleased delighted satisfied content
annoyed angry frustrated fed_up irritate upset
calm peace quiet quarrel argue fight conflict dispute
translate language spanish interpreter bilingual
event party wedding function conference fair banquet
retire pension retirement savings
visa passport immigration customs border import export
cattle cow milk dairy herd udder milking
egg hen poultry chicken flock coop
bee honey hive
grape vineyard wine harvest
ice freezer frozen thaw cold_store freezing
pest rat mouse mice rodent bug cockroach ant termite fly
test check exam verify calibrate calibration gauge
chemical toxic spill acid solvent
dust particle filter extraction sawdust clog clogged block blocked
battery charge charger electric plug
printer toner ink cartridge copier
wifi wireless network broadband internet signal connection coverage reception
lease expire contract renewal run_out end
deadline due date cut-off
shade sun awning canopy glare sunlight blind
view sight visible see unseen
key card badge access fob entry
child-proof safe guard edge
barn stable stall rack paddock
grave cemetery funeral memorial
museum exhibit gallery art artwork display
music piano instrument orchestra choir tune band
map direction sign arrow lost wayfinding
elderly old resident care senior carer nursing
disabled wheelchair access ramp accessible
`
