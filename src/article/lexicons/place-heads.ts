/** Words that open or announce a place (مدينة تدمر). Written out by hand. */
export const PLACE_HEADS = `مدينة محافظة بلدة قرية منطقة ولاية مقاطعة إقليم جزيرة مخيم حي ضاحية ناحية قضاء مديرية مركز بلدية هجرة نهر جبل وادي بحيرة ميناء معبر شارع ميدان ريف العاصمة لواء دوار سهل مطار بمدينة بمحافظة بمنطقة`;

/** Words that open a place's name and go with the next (دير الزور، كفر نبل). Written out by hand. */
export const PLACE_OPENING_WORDS = `بيت دير عين كفر تل أبو أم بني رأس خان بئر تلة منزل سيدي وادي جبل برج باب بورت سان سانتا نيو لوس لاس بو آل حي جسر مرج خربة شهر قصر`;
