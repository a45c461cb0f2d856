/** More fields of meaning, one a line, as in `fields.en.ts`: what is done and how things are, and the words of trades. */
export const more = `
crack split chip shatter fracture cracked broken gap
loose come_off come_apart fall_off fall_apart detach dangle wobble unstick undone bits pieces
jam stuck stick block clog seize catch blocked
bend bent warp twist crooked lean tilt sag
rust corrode corrosion rot rotten decay compost
fade faded worn blurred illegible unreadable
lack short run_out run_short scarce missing shortage out_of insufficient
too_much excess surplus extra over more_than_enough
rise climb increase up soar hike
fall drop sink decline dip
arrive come reach get_there turn_up land show_up
leave go depart head_out walk_off walk_away wander give_up
return come_back back again revisit
enter come_in walk_in get_in visitor entrance
cross pass through
gather collect assemble round_up together
split divide separate share apart
keep store hold save retain stash
remove take_out extract pull_out strip
put place install fit mount fix set hang lay stretch
insert add include attach join
tie fasten secure strap bind clamp
cover wrap coat sheet tarp canvas throw lid hood protect shield
move shift slide push pull drag
turn rotate spin twist flip
press squeeze push tighten
fill load top_up refill replenish
empty unload drain tip
spray water sprinkle hose sprinkler mist
drip leak seep puddle pool
switch_on start light ignite kick_in run
switch_off turn_off off shut_down
burn scorch char singe bake baking sun
cool refresh fan shade
warm heat heating heater warmth radiator boiler
fry fryer oil fat grease cooking
wash rinse wipe clean mop scrape scrub
see look watch notice view sight spot visible glimpse read
hear listen noise sound loud shout
smell odor stench whiff
touch hit bump knock
sit seat chair pew bench
wait queue line hang_on
hurry rush urgent quick
slide slip skid
hold grip grasp grab hook
heavy weight load pound ton
measure size length width foot inch meter
count number figure figures numbers total
cost pay price cheap expensive charge spend worth value dollar
give_away free hand_out no_charge costs_nothing nothing lend borrow
save saving spend_less economical cheaper fraction third
earn make money income worth
buy purchase get order
sell sale offer market
try test trial sample pair
show display present demonstrate
explain tell describe walk_through
ask question query wonder
remember recall forget
lose misplace mislay lost
search look_for find seek
nearly almost about just_about close_to
always every_time constantly keep_on each_time whenever
never not_once no_one nobody
argue dispute fight quarrel squabble
complain complaint grumble moan
confuse mix muddle swap wrong_way
same identical matching alike
different other unlike various
new fresh brand_new
old ancient aged second_hand used former
broken out_of_order faulty dead useless
safe secure protected
danger dangerous risky hazard
full brimming packed filled crew
empty deserted vacant nobody
dirty grubby stained filthy
big large great huge wide
small little tiny short narrow
high top up upper upstairs above overhead hill
low bottom below down downstairs under lower lowest underneath basement beneath
back rear behind
front ahead outside before facing
side flank edge margin rim
middle center half centre
ground floor earth soil bare mud
street road pavement sidewalk kerb curb lane alley
path track trail way walkway paving slab
entrance way_in gate door driveway entry
mirror glass reflection
cloth fabric canvas sail tarp awning curtain strip slat
sun shade sunshine shadow heat glare
terrace patio yard garden outdoors
rain wet shower storm hail
wind gale gust draft
ice snow frost freeze cold
belt conveyor band chain
machine motor engine pump
forklift truck lift pallet
elevator floor stuck trapped
switch button contact
cable wire lead plug socket
bulb light lamp
boiler heater furnace
pipe tube duct hose sleeve lagging
tank barrel drum vat container
well pump pressure water
wire fence field paddock
cow heifer calf cattle herd
sheep lamb wool flock
pig hog sow pork
chicken hen poultry
horse mare pony
dog cat pet vet
corn wheat grain seed sow crop
hay straw bale feed fodder
fruit apple orange pick
vegetable potato tomato
grass turf lawn pitch green sow seed
goal goalmouth post pitch match derby game
stadium stand seat fan ticket game half_time kickoff crowd row
tractor plough harvester
weed root plant spray sprout
tree branch trunk trim trimmer prune hedge greenery bush shrub
paint mark line stripe
playground recess ball game
child pupil kid student
school classroom lesson
teacher staff professor
wedding bride groom couple
music speech speaker stage
hotel inn guest lodging soap basin bathroom
soap bar dispenser wash basin pump shampoo lotion bottle
toilet flush bathroom restroom lavatory loo
flat apartment tenant floor upstairs neighbour
translate translation english language
web website site page
write letter email message text
clothes wear garment uniform
colour color shade paint
cashier till checkout
shop store branch outlet
counter bar desk deli
tray mould mold box packaging
journey trip transit road
sweet cake cookie dessert
half_a_dozen six
dozen twelve
pair two couple both
fortnight two_week fourteen_day
half_year six_month twice_a_year
year twelve_month annual
minute sixty_second moment sec
before_opening early first_thing
noon midday lunch lunchtime
night dark after_dark overnight sleep late
weekend saturday sunday
summer season heat
winter cold season frost last_winter
history file record register book document
patient client visitor
waiting_room reception lobby desk
rug carpet mat
wheelchair ramp access
expire lapse run_out outdated out_of_date stale season_old
renew update refresh current
certificate certify stamp seal test
permit license approval
fine penalty punish
theft burglary thief
camera alarm guard
fire smoke alarm
accident fall injury
insurance policy cover
sack bag bundle
corridor aisle passage
weld joint seam
part piece component spare
technician engineer specialist
emergency urgent callout
solar panel roof
electricity power bill
thirst dry water
mud dirt dust
bottle jar can container
bag plastic film
paper card cardboard print
ink toner printer
stamp sign signature
telephone phone line mobile cell
computer laptop pc
program system app software
screen monitor tablet display
password login access
spam junk inbox
furniture shelf cupboard drawer
mattress bed sheet towel
kitchen stove cooker oven
fridge freezer cooler
plate cup dish cutlery
knife blade sharpen
scissors cut trim clip
thread sew stitch needle resew bind
book page leaf spine bindery binding register cover
frame picture wall
vestry church parish
grave headstone cemetery
boat ship hull vessel yacht charter
anchor mooring pontoon marina dock
barnacle shell hull scrape dive
fuel gas diesel pump petrol
lobster crab shellfish
beach sand shore
bicycle helmet bike
car auto showroom dealer
tyre wheel rubber
grease oil lubricant
renovate refurbish builder
brick mortar wall
plaster drywall ceiling
carpenter door joiner
shower bath basin
foam soap detergent
pill medicine drugstore
tooth dentist mouth
eye glasses vision lens
ear hearing listen
spine posture back
foot shoe boot
glove hand finger
head helmet hat
worker crew lads staff man men hands folk
volunteer firefighter crew turnout chief alarm pager page
alarm page pager siren alert
valley hill hills mountain
pager phone mobile device
shift night_shift hours
wages pay salary
dismiss fire layoff
deal agreement contract
lawyer court sue
tax return filing
account bank deposit ledger reconcile books balance match
branch store shop outlet location
month_end end_of_month last_night_of_the_month closing
debt owe arrears unpaid
membership fee gym
enrol enroll register
course class workshop
exam grade mark
fair booth stand exhibit
poster sign notice
logo brand image
picture photo camera
review comment opinion
traffic visit click
order request
delivery shipping dispatch
return refund exchange
warranty defect fault
agent operator call_center call_centre helpdesk
metal tin steel iron
roof tin layer felt insulation
insulation layer felt lagging foam
truck trucker driver lorry
overnight park parking rest bay
gas_station petrol_station filling_station shell pump
opposite across facing over_the_road
room space place spot bay
peek snoop look private privacy see names
visitor guest caller sign_in log logbook
screen tablet type electronic
car_wash wash brush
slate blackboard chalk menu board
menu price dish list
checkup appointment visit exam screening
certified tested inspected calibrated test_weight
ham cheese deli meat
parking_lot paving slab lot
barn pallet stack bale
recycling waste hauler
`
